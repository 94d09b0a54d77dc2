FROM alpine:3.16 AS dist
ENV SPARK_HOME=/opt/spark SPARK_VERSION=3.3.0
RUN apk add --no-cache curl && curl -sL "https://archive.apache.org/dist/spark/spark-${SPARK_VERSION}/spark-${SPARK_VERSION}-bin-hadoop3.tgz" | gunzip | tar x -C /opt/ && mv /opt/spark-${SPARK_VERSION}-bin-hadoop3 ${SPARK_HOME} && rm -rf ${SPARK_HOME}/examples
FROM eclipse-temurin:11-jre
COPY --from=dist /opt/spark /opt/spark
COPY --from=dist /opt/spark/bin/spark-submit /usr/bin/
