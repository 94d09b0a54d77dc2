FROM golang:alpine AS builder
RUN apk --no-cache add tzdata zip ca-certificates mailcap
WORKDIR /usr/share/zoneinfo
RUN zip -q -r -0 /zoneinfo.zip .
FROM scratch
ENV ZONEINFO /zoneinfo.zip
COPY --from=builder /zoneinfo.zip /
COPY --from=builder /etc/mime.types /etc/mime.types
COPY --from=builder /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=builder /usr/local/go/lib/time/zoneinfo.zip /go-zoneinfo.zip
