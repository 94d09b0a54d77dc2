FROM rust:1.70-slim AS b
ENV CARGO_TARGET_DIR=/build-out
WORKDIR /ws
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry cd crates/server && cargo build -r
RUN cargo build --release --target aarch64-unknown-linux-gnu --package agent && mv /build-out/aarch64-unknown-linux-gnu/release/agent /agent
FROM debian
COPY --from=b /build-out/release/server /agent /usr/local/bin/
COPY --from=b /ws/crates/server/migrations /migrations
