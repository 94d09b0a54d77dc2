FROM busybox:1.35 AS bb
RUN mkdir -p /rootfs/bin /rootfs/etc && cp /bin/busybox /rootfs/bin/ && /bin/busybox --install -s /rootfs/bin
RUN echo "app:x:1000:1000::/:/bin/sh" > /rootfs/etc/passwd; { echo a; echo b; } > /rootfs/etc/lines
FROM scratch
COPY --from=bb /rootfs /
COPY --from=bb /rootfs/etc/lines /lines
COPY --from=bb /rootfs/bin/ls /ls
