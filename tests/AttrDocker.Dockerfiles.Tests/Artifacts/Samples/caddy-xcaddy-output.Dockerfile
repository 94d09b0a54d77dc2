FROM golang:1.21-alpine AS xc
RUN go install github.com/caddyserver/xcaddy/cmd/xcaddy@latest
RUN xcaddy build v2.7.4 --output /caddy
FROM alpine
COPY --from=xc /caddy /usr/bin/caddy
