FROM rust:1.74-alpine AS builder
RUN apk add --no-cache musl-dev openssl-dev perl make protoc
WORKDIR /volume
COPY . .
RUN cargo build --release --workspace && strip target/release/cli && mv target/release/cli /usr/local/bin/cli
RUN cargo install --git https://github.com/x/y --root /opt/y
FROM alpine
COPY --from=builder /usr/local/bin/cli /opt/y/bin/y /usr/bin/
COPY --from=builder /volume/target/release/server /usr/bin/
