FROM sbtscala/scala-sbt:eclipse-temurin-17.0.4_1.7.1_3.2.0 AS build
WORKDIR /build
COPY build.sbt .
COPY project project
RUN sbt update
COPY . .
RUN sbt "project server" assembly
FROM eclipse-temurin:17-jre
COPY --from=build /build/server/target/scala-3.2.0/server-assembly-0.1.0.jar /app/server.jar
