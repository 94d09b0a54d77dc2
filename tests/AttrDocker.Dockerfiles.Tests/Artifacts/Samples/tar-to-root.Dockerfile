FROM alpine:3.18 AS s6
ADD https://github.com/just-containers/s6-overlay/releases/download/v2.2.0.3/s6-overlay-amd64.tar.gz /tmp/
RUN tar xzf /tmp/s6-overlay-amd64.tar.gz -C /
ADD rootfs.tar.gz /
FROM alpine
COPY --from=s6 /init /init
COPY --from=s6 /libexec /libexec
