FROM golang:1.15 as builder
WORKDIR /go/src/github.com/coredns/coredns
COPY . .
RUN make gen && make
FROM debian:stable-slim as certs
RUN apt-get update && apt-get -uy upgrade
RUN apt-get -y install ca-certificates && update-ca-certificates
FROM scratch
COPY --from=certs /etc/ssl/certs /etc/ssl/certs
COPY --from=builder /go/src/github.com/coredns/coredns/coredns /coredns
