FROM eclipse-temurin:17 AS b
WORKDIR /application
ARG JAR_FILE=target/*.jar
COPY ${JAR_FILE} application.jar
RUN java -Djarmode=layertools -jar application.jar extract
RUN mkdir -p target/dependency && (cd target/dependency; jar -xf ../../application.jar)
FROM eclipse-temurin:17-jre
COPY --from=b application/dependencies/ ./
COPY --from=b application/spring-boot-loader/ ./
COPY --from=b /application/target/dependency/BOOT-INF/classes /app
