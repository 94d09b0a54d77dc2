FROM rust:1.72 AS deps
ENV CARGO_HOME=/cargo
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
COPY src src
RUN cargo fetch
FROM rust:1.72
ENV CARGO_HOME=/cargo
COPY --from=deps /cargo /cargo
