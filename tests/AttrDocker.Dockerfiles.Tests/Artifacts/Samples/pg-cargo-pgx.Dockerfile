FROM rust:1.65-bullseye AS pgx
RUN apt-get update && apt-get install -y postgresql-13 postgresql-server-dev-13 clang
RUN cargo install cargo-pgx --version 0.6.0 && cargo pgx init --pg13 /usr/bin/pg_config
WORKDIR /ext
COPY . .
RUN cargo pgx package
FROM postgres:13
COPY --from=pgx /ext/target/release/myext-pg13/usr/lib/postgresql/13/lib/* /usr/lib/postgresql/13/lib/
