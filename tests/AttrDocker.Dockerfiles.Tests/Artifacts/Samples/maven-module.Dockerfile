FROM maven:3.8.4-openjdk-17-slim as maven
WORKDIR /build
COPY . .
RUN mvn -B -q -pl service -am clean package -DskipTests
FROM openjdk:17-slim
COPY --from=maven /build/service/target/service-*.jar /app/service.jar
COPY --from=maven /build/config/logback.xml /app/
