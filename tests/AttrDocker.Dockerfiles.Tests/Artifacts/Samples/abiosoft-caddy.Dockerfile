FROM abiosoft/caddy:builder as builder
ARG version="1.0.3"
ARG plugins="git,cors,realip,expires,cache"
RUN go get -v github.com/abiosoft/parent
RUN VERSION=${version} PLUGINS=${plugins} ENABLE_TELEMETRY=${enable_telemetry} /bin/sh /usr/bin/builder.sh
FROM alpine:3.10
COPY --from=builder /install/caddy /usr/bin/caddy
COPY --from=builder /go/bin/parent /bin/parent
