FROM alpine:3.14 AS builder
WORKDIR /src
COPY . /src/
RUN apk add --no-cache bsd-compat-headers bzip2-dev check-dev cmake curl-dev file fts-dev g++ git json-c-dev libmilter-dev make && \
    mkdir -p "./build" && cd "./build" && \
    cmake .. -DCMAKE_BUILD_TYPE="Release" -DCMAKE_INSTALL_PREFIX="/usr" -DCMAKE_INSTALL_LIBDIR="/usr/lib" -DAPP_CONFIG_DIRECTORY="/etc/clamav" && \
    make DESTDIR="/clamav" -j$(($(nproc) - 1)) install && \
    rm -r "/clamav/usr/include" "/clamav/usr/lib/pkgconfig/" && \
    sed -e "s|^\(Example\)|\# \1|" "/clamav/etc/clamav/clamd.conf.sample" > "/clamav/etc/clamav/clamd.conf" || exit 1 && \
    ctest -V
FROM alpine:3.14
COPY --from=builder "/clamav" "/"
COPY --from=builder /clamav/etc/clamav/clamd.conf /etc/clamav/
