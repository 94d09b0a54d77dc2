FROM rust:1.70 AS build
WORKDIR /src
COPY . .
RUN cargo build --release
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y patch mount rsync && patch -v
COPY --from=build /src/target/release/watch /usr/local/bin/
COPY --from=build /src/target/release/csync /usr/local/bin/
CMD ["csync"]
