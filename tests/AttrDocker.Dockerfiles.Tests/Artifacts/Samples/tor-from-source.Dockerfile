FROM alpine:3.15 AS tor-builder
ARG TOR_VER=0.4.6.9
ARG TORGZ=https://dist.torproject.org/tor-$TOR_VER.tar.gz
RUN apk --no-cache add --update alpine-sdk gnupg libevent libevent-dev zlib zlib-dev openssl openssl-dev
RUN wget $TORGZ.asc && wget $TORGZ
RUN gpg --keyserver keys.openpgp.org --recv-keys 514102454D0A87DB0767A1EBBE6A0531C18A9179 && gpg --verify tor-$TOR_VER.tar.gz.asc || { echo "fail"; exit 1; }
RUN tar xfz tor-$TOR_VER.tar.gz && cd tor-$TOR_VER && ./configure && make install
FROM alpine:3.15
COPY --from=tor-builder /usr/local/ /usr/local/
COPY --from=tor-builder /usr/local/etc/tor/torrc.sample /etc/tor/torrc
