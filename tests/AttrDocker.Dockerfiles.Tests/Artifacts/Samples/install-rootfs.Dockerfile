FROM alpine AS a
RUN apk add --no-cache curl ca-certificates && mkdir -p /rootfs/etc/ssl/certs /rootfs/bin && cp -a /etc/ssl/certs/ca-certificates.crt /rootfs/etc/ssl/certs/ && cp /bin/busybox /rootfs/bin && ln -s busybox /rootfs/bin/sh
RUN echo 'app:x:1000:1000::/:' > /rootfs/etc/passwd && install -d -m 1777 /rootfs/tmp && install -o root -g root -m 0644 /etc/hosts /rootfs/etc/hosts
FROM scratch
COPY --from=a /rootfs /
COPY --from=a /rootfs/bin/sh /bin/sh
COPY --from=a /rootfs/tmp /tmp
COPY --from=a /rootfs/etc/hosts /etc/hosts
