FROM registry.access.redhat.com/ubi8/ubi:8.5 AS builder
RUN mkdir -p /mnt/rootfs && yum install --installroot /mnt/rootfs coreutils-single glibc-minimal-langpack --releasever 8 --setopt install_weak_deps=false --nodocs -y; yum --installroot /mnt/rootfs clean all
RUN rm -rf /mnt/rootfs/var/cache/* /mnt/rootfs/var/log/dnf*
FROM scratch
COPY --from=builder /mnt/rootfs/ /
