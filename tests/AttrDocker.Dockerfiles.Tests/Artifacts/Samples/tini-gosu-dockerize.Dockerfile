FROM debian:stable-slim AS tools
ENV DOCKERIZE_VERSION v0.6.1
ENV GOSU_VERSION=1.14
RUN apt-get update && apt-get install -y wget curl gnupg
RUN wget https://github.com/jwilder/dockerize/releases/download/$DOCKERIZE_VERSION/dockerize-linux-amd64-$DOCKERIZE_VERSION.tar.gz \
    && tar -C /usr/local/bin -xzvf dockerize-linux-amd64-$DOCKERIZE_VERSION.tar.gz \
    && rm dockerize-linux-amd64-$DOCKERIZE_VERSION.tar.gz
RUN set -eux; dpkgArch="$(dpkg --print-architecture | awk -F- '{ print $NF }')"; wget -O /usr/local/bin/gosu "https://github.com/tianon/gosu/releases/download/$GOSU_VERSION/gosu-$dpkgArch"; chmod +x /usr/local/bin/gosu
ADD https://github.com/krallin/tini/releases/download/v0.19.0/tini /tini
RUN chmod +x /tini
FROM debian:stable-slim
COPY --from=tools /usr/local/bin/dockerize /usr/local/bin/gosu /tini /usr/local/bin/
