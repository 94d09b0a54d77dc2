FROM golang:alpine AS dev-builder
ARG BIN_NAME=vault
ENV PKGS="gnupg make zip git"
RUN apk add --no-cache $PKGS
WORKDIR /go/src/github.com/hashicorp/vault
COPY . .
RUN mkdir -p dist && XC_OSARCH=linux/amd64 ./scripts/build.sh
FROM alpine:3.16 as releaser
RUN set -eux; apk add --no-cache ca-certificates gnupg openssl; \
    mkdir -p /tmp/build; cd /tmp/build; \
    wget https://releases.hashicorp.com/vault/1.12.0/vault_1.12.0_linux_amd64.zip; \
    grep vault_1.12.0 vault_SHA256SUMS | sha256sum -c; \
    unzip -d /tmp/build vault_1.12.0_linux_amd64.zip; \
    cp /tmp/build/vault /bin/vault; \
    if [ -f /tmp/build/EULA.txt ]; then mkdir -p /usr/share/doc/vault; mv /tmp/build/EULA.txt /usr/share/doc/vault/EULA.txt; fi; \
    cd /tmp; rm -rf /tmp/build; apk del gnupg openssl; rm -rf /root/.gnupg
FROM alpine:3.16
COPY --from=releaser /bin/vault /bin/vault
COPY --from=dev-builder /go/src/github.com/hashicorp/vault/bin/vault /bin/vault-dev
