FROM rust:1.78 AS builder
WORKDIR /ws
COPY . .
RUN cargo build --release --package namada && cargo build --release -p indexer
FROM debian:bookworm-slim
COPY --from=builder /ws/target/release/namada /ws/target/release/namadan /ws/target/release/namadac /usr/local/bin/
COPY --from=builder /ws/target/release/indexerd /usr/local/bin/
