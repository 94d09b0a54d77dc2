FROM golang:1.19-alpine as build
ENV GOPATH /go
ENV CGO_ENABLED 0
RUN apk add -U --no-cache ca-certificates git curl
RUN go install github.com/minio/mc@latest
RUN curl -s -q https://dl.min.io/server/minio/release/linux-amd64/minio -o /go/bin/minio && chmod +x /go/bin/minio
RUN curl -s -q https://raw.githubusercontent.com/minio/minio/master/CREDITS -o /go/CREDITS
FROM registry.access.redhat.com/ubi8/ubi-micro:latest
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /go/bin/minio /usr/bin/minio
COPY --from=build /go/bin/mc /usr/bin/mc
COPY --from=build /go/CREDITS /licenses/CREDITS
