FROM alpine:3.17 AS rootfs-stage
ENV REL=v3.17 ARCH=x86_64 MIRROR=http://mirror.example/alpine PACKAGES=alpine-baselayout,alpine-keys,apk-tools,busybox,libc-utils
RUN apk add --no-cache bash xz
RUN curl -o /mkimage-alpine.bash -L https://raw.githubusercontent.com/gliderlabs/docker-alpine/master/builder/scripts/mkimage-alpine.bash && chmod +x /mkimage-alpine.bash && ./mkimage-alpine.bash && mkdir /root-out && tar xf /rootfs.tar.xz -C /root-out && sed -i -e 's/^root::/root:!:/' /root-out/etc/shadow
ARG S6_OVERLAY_VERSION="3.1.2.1"
ADD https://github.com/just-containers/s6-overlay/releases/download/v${S6_OVERLAY_VERSION}/s6-overlay-noarch.tar.xz /tmp
RUN tar -C /root-out -Jxpf /tmp/s6-overlay-noarch.tar.xz
FROM scratch
COPY --from=rootfs-stage /root-out/ /
