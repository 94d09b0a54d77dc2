# syntax=docker/dockerfile:1.4
FROM rust:1.72-bookworm AS build
WORKDIR /app
RUN --mount=type=bind,source=src,target=src \
    --mount=type=bind,source=Cargo.toml,target=Cargo.toml \
    --mount=type=bind,source=Cargo.lock,target=Cargo.lock \
    --mount=type=cache,target=/app/target/ \
    --mount=type=cache,target=/usr/local/cargo/registry/ \
    <<EOF
set -e
cargo build --locked --release
cp ./target/release/server /bin/server
EOF
FROM debian:bookworm-slim AS final
COPY --from=build /bin/server /bin/
