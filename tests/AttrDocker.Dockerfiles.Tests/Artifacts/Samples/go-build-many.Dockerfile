FROM golang:1.18-buster AS builder
WORKDIR /build
COPY . .
RUN for cmd in api worker cron; do go build -o bin/$cmd ./cmd/$cmd; done
RUN make migrate
FROM debian:buster-slim
COPY --from=builder /build/bin/api /usr/bin/api
COPY --from=builder /build/bin/worker /build/bin/cron /usr/bin/
COPY --from=builder /build/migrations /migrations
