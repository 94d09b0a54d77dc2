FROM gradle:7-jdk11 AS build
COPY --chown=gradle:gradle . /home/gradle/src
WORKDIR /home/gradle/src
RUN gradle installDist --no-daemon && gradle :server:shadowJar -PoutputDir=/jars
FROM openjdk:11-jre-slim
COPY --from=build /home/gradle/src/build/install/app /app
COPY --from=build /home/gradle/src/server/build/libs/*.jar /app/server.jar
COPY --from=build /jars/server.jar /
