FROM rust:1.77 AS tools
RUN cargo install --locked cargo-chef sccache@0.7.4 sqlx-cli && cargo install --git https://github.com/acme/runner runner
FROM debian:12
COPY --from=tools /usr/local/cargo/bin/cargo-chef /usr/local/cargo/bin/sccache /usr/local/cargo/bin/sqlx /usr/local/cargo/bin/cargo-sqlx /usr/local/bin/
COPY --from=tools /usr/local/cargo/bin/runnerd /usr/local/bin/
