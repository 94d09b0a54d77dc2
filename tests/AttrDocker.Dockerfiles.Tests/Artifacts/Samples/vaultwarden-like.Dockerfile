# syntax=docker/dockerfile:1
FROM docker.io/vaultwarden/web-vault@sha256:abcd AS vault
FROM docker.io/library/rust:1.73.0-slim-bookworm as build
ARG DB=sqlite,mysql,postgresql
ENV DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 TZ=UTC CARGO_HOME="/root/.cargo" USER="root"
RUN mkdir -pv "${CARGO_HOME}" && rustup set profile minimal
RUN apt-get update && apt-get install -y --no-install-recommends libmariadb-dev libpq-dev pkg-config
RUN USER=root cargo new --bin /app
WORKDIR /app
COPY ./Cargo.* ./
COPY ./rust-toolchain.toml ./rust-toolchain.toml
COPY ./build.rs ./build.rs
RUN cargo build --features ${DB} --profile release && find . -not -path "./target*" -delete
COPY . .
RUN touch src/main.rs
RUN cargo build --features ${DB} --profile release
FROM docker.io/library/debian:bookworm-slim
RUN mkdir /data && apt-get update && apt-get install -y --no-install-recommends ca-certificates curl openssl && rm -rf /var/lib/apt/lists/*
WORKDIR /
COPY --from=vault /web-vault ./web-vault
COPY --from=build /app/target/release/vaultwarden .
COPY docker/healthcheck.sh /healthcheck.sh
CMD ["/start.sh"]
