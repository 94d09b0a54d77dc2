FROM alpine:3.18 AS rootfs
RUN mkdir -p /rootfs/etc/apk && cp -r /etc/apk/* /rootfs/etc/apk/ && apk add --no-cache --initdb -p /rootfs alpine-baselayout busybox ca-certificates
RUN rm -rf /rootfs/var/cache/apk/*
FROM scratch
COPY --from=rootfs /rootfs/ /
