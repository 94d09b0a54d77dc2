FROM debian:11 AS toolchain
RUN apt-get update && apt-get install -y gcc-aarch64-linux-gnu make
ENV CROSS_COMPILE=aarch64-linux-gnu- ARCH=arm64
ADD https://cdn.kernel.org/pub/linux/kernel/v5.x/linux-5.10.tar.xz /usr/src/
RUN cd /usr/src && tar xf linux-5.10.tar.xz && cd linux-5.10 && make defconfig && make -j4 Image && make INSTALL_MOD_PATH=/modules modules_install
RUN aarch64-linux-gnu-gcc -static -o /init /usr/src/init.c
FROM scratch
COPY --from=toolchain /usr/src/linux-5.10/arch/arm64/boot/Image /Image
COPY --from=toolchain /modules/lib/modules /lib/modules
COPY --from=toolchain /init /init
