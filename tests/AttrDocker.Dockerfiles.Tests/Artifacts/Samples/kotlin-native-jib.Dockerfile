FROM openjdk:17-jdk-slim AS build
COPY . /app
WORKDIR /app
RUN chmod +x gradlew && ./gradlew clean shadowJar --stacktrace
FROM openjdk:17-jdk-slim
COPY --from=build /app/build/libs/*-all.jar /app.jar
COPY --from=build /app/src/main/resources /resources
