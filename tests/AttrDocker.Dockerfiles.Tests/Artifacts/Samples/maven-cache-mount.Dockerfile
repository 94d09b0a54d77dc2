# syntax=docker/dockerfile:experimental
FROM maven:3.8-openjdk-17 AS build
WORKDIR /workspace/app
COPY pom.xml .
RUN --mount=type=cache,target=/root/.m2 mvn dependency:go-offline
COPY src src
RUN --mount=type=cache,target=/root/.m2,rw mvn -o install -DskipTests && cp target/*.jar /app.jar
RUN mkdir -p target/extracted && java -Djarmode=layertools -jar /app.jar extract --destination target/extracted
FROM eclipse-temurin:17-jre
COPY --from=build /workspace/app/target/extracted/dependencies/ ./
COPY --from=build /workspace/app/target/extracted/application/ ./
COPY --from=build /app.jar /
