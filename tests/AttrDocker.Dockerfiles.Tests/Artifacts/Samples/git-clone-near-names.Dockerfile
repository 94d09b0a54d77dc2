FROM debian:12 AS src
RUN apt-get update && apt-get install -y git
RUN git clone --depth 1 https://github.com/acme/service /service && cp /service/config.sample.yml /service/config.yml && touch /service/server.crt
FROM debian:12
COPY --from=src /service/config.yaml /service/config.yml /etc/service/
COPY --from=src /service/server.csr /service/servers /etc/service/
