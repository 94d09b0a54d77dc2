FROM eclipse-temurin:17-jre AS layers
ARG JAR_FILE=build/libs/*.jar
WORKDIR /layers
COPY ${JAR_FILE} app.jar
COPY conf/* /layers/
RUN java -Djarmode=layertools -jar app.jar extract
FROM eclipse-temurin:17-jre
COPY --from=layers /layers/dependencies/ /layers/application/ ./
COPY --from=layers /layers/app.jar /layers/logback.xml /conf/
