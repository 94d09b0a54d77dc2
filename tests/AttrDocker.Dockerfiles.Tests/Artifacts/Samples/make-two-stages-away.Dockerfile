FROM debian:bullseye AS build
RUN apt-get update && apt-get install -y build-essential
WORKDIR /src
COPY . .
RUN mkdir -p /data && ./configure && make && make install-data
FROM alpine:3.17 AS collect
COPY --from=build /data /data
RUN chmod -R a+r /data
FROM scratch
COPY --from=collect /data/words.txt /
