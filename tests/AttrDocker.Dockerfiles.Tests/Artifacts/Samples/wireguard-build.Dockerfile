ARG GO_VERSION=1.19
FROM golang:$GO_VERSION AS wg-go
RUN git clone https://git.zx2c4.com/wireguard-go && cd wireguard-go && git checkout 0.0.20220316 && make && make install
FROM debian:11 AS tools
RUN apt-get update && apt-get install -y git build-essential libmnl-dev && git clone https://git.zx2c4.com/wireguard-tools --depth=1 /wireguard-tools && make -C /wireguard-tools/src -j$(nproc) && make -C /wireguard-tools/src install
FROM debian:11-slim
COPY --from=wg-go /usr/bin/wireguard-go /usr/bin/
COPY --from=wg-go /go/wireguard-go/README.md /doc/
COPY --from=tools /usr/bin/wg /usr/bin/wg-quick /usr/bin/
