FROM confluentinc/cp-kafka-connect:7.3 AS cp
RUN confluent-hub install --no-prompt --component-dir /connectors mongodb/kafka-connect-mongodb:latest
FROM quay.io/strimzi/kafka:0.33-kafka-3.3
COPY --from=cp /connectors/mongodb-kafka-connect-mongodb /opt/kafka/plugins/
COPY --from=cp /usr/share/java/kafka /x/
