FROM golang:1.18-alpine AS build-env
ENV PACKAGES curl make git libc-dev bash gcc linux-headers eudev-dev python3
RUN apk add --no-cache $PACKAGES
WORKDIR /go/src/github.com/cosmos/gaia
ADD https://github.com/CosmWasm/wasmvm/releases/download/v1.0.0/libwasmvm_muslc.x86_64.a /lib/libwasmvm_muslc.a
ADD . .
RUN make install
FROM alpine:edge
RUN apk add --update ca-certificates
WORKDIR /root
COPY --from=build-env /go/bin/gaiad /usr/bin/gaiad
