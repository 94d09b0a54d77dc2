FROM apache/pulsar:2.10.0 AS pulsar
RUN mkdir -p /pulsar/connectors && wget -P /pulsar/connectors https://example.com/pulsar-io-kafka.nar
FROM openjdk:11
COPY --from=pulsar /pulsar /pulsar
COPY --from=pulsar /pulsar/connectors/pulsar-io-kafka.nar /x/
