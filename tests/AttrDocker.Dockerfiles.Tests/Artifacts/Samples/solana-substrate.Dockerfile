FROM docker.io/paritytech/ci-linux:production as builder
WORKDIR /polkadot
COPY . /polkadot
RUN cargo build --locked --release
FROM docker.io/library/ubuntu:20.04
COPY --from=builder /polkadot/target/release/polkadot /usr/local/bin
RUN useradd -m -u 1000 -U -s /bin/sh -d /polkadot polkadot && ldd /usr/local/bin/polkadot && rm -rf /usr/bin /usr/sbin
