FROM rust:1.75 AS b
ENV CARGO_TARGET_DIR=/tgt
WORKDIR /app
COPY . .
RUN cargo build --release --target x86_64-unknown-linux-musl && cargo install --path cli --root /inst && cargo build --profile dist -p web
RUN cargo build -r --bins && strip /tgt/release/app && mv /tgt/release/app /app-bin
FROM scratch
COPY --from=b /tgt/x86_64-unknown-linux-musl/release/app /inst/bin/cli /tgt/dist/web /app-bin /x/
