FROM debian:12 AS boot
RUN apt-get update && apt-get install -y debootstrap && debootstrap --variant=minbase bookworm /rootfs http://mirror.example/debian && chroot /rootfs apt-get clean
FROM scratch
COPY --from=boot /rootfs /
