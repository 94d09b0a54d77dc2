FROM debian:stretch-slim as base
RUN set -ex && apt-get update && apt-get install -qq --no-install-recommends ca-certificates dirmngr gosu gpg wget
ENV BITCOIN_VERSION 0.19.1
ENV BITCOIN_URL https://bitcoincore.org/bin/bitcoin-core-0.19.1/bitcoin-0.19.1-x86_64-linux-gnu.tar.gz
ENV BITCOIN_SHA256 5fcac9416e486d4960e1a946145566350ca670f9aaba99de6542080851122e4c
RUN set -ex \
	&& cd /tmp \
	&& wget -qO bitcoin.tar.gz "$BITCOIN_URL" \
	&& echo "$BITCOIN_SHA256 bitcoin.tar.gz" | sha256sum -c - \
	&& mkdir -p /opt/bitcoin && tar -xzvf bitcoin.tar.gz -C /opt/bitcoin --strip-components=1 --exclude=*-qt \
	&& rm -rf /tmp/*
FROM debian:stretch-slim
COPY --from=base /opt/bitcoin/bin /usr/local/bin
COPY --from=base /opt/bitcoin/share/man /usr/local/share/man
COPY --from=base /usr/sbin/gosu /usr/local/bin/gosu
