FROM maven:3-jdk-11 AS build
WORKDIR /code
COPY . .
RUN mvn package && cd target && mv *.jar x.jar && rm -rf classes
FROM openjdk:11
COPY --from=build /code/target/x.jar /
