FROM debian:buster AS builder
RUN apt-get update && apt-get install -y --no-install-recommends build-essential autoconf automake libtool git ca-certificates
RUN git clone --depth=1 https://github.com/stedolan/jq.git /jq
WORKDIR /jq
RUN git submodule update --init && autoreconf -fi && ./configure --with-oniguruma=builtin --disable-maintainer-mode --prefix=/usr && make -j$(nproc) && make install DESTDIR=/dist
FROM debian:buster-slim
COPY --from=builder /dist/usr/bin/jq /usr/bin/jq
COPY --from=builder /dist/ /
