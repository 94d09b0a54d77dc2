FROM alpine:3.12 as alpine
RUN apk add -U --no-cache ca-certificates
FROM scratch
ENV GODEBUG netdns=go
COPY --from=alpine /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
ADD release/linux/amd64/plugin /bin/
