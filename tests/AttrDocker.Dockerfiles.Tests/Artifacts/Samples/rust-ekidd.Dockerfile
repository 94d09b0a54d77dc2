FROM ekidd/rust-musl-builder:stable as builder
ADD --chown=rust:rust . ./
RUN cargo build --release
FROM scratch
COPY --from=builder /home/rust/src/target/x86_64-unknown-linux-musl/release/using-diesel /usr/local/bin/
