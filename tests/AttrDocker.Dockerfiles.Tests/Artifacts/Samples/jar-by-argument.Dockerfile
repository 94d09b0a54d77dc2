FROM eclipse-temurin:17-jre AS layers
ARG JAR_FILE=build/libs/*.jar
WORKDIR /work
COPY ${JAR_FILE} app.jar
COPY conf/* /work/
RUN java -Djarmode=layertools -jar app.jar extract
FROM eclipse-temurin:17-jre
COPY --from=layers /work/dependencies/ /work/application/ ./
COPY --from=layers /work/app.jar /work/logback.xml /conf/
