FROM bellsoft/liberica-openjre-debian:21 AS b
WORKDIR /builder
COPY app.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination extracted
FROM bellsoft/liberica-openjre-debian:21
COPY --from=b /builder/extracted/dependencies/ ./
COPY --from=b /builder/extracted/application/ ./
