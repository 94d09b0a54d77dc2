FROM alpine:3.18 AS build
RUN apk add --no-cache nginx && echo hi > /srv/index.html
FROM busybox AS image
COPY --from=build / /rootfs
FROM scratch
COPY --from=image /rootfs/srv/index.html /
COPY --from=image /rootfs/usr/sbin/nginx /
