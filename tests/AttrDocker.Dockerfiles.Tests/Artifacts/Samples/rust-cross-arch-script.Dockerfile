FROM --platform=$BUILDPLATFORM rust:1.70 AS cross
ARG TARGETARCH
WORKDIR /app
COPY docker/platform.sh .
RUN ./platform.sh && rustup target add $(cat /.platform) && apt-get update && apt-get install -y $(cat /.compiler)
COPY . .
RUN cargo build --release --target $(cat /.platform)
RUN cp target/$(cat /.platform)/release/app . 
FROM debian:12-slim
COPY --from=cross /app/app /app
