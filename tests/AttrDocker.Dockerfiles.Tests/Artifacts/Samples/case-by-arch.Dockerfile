FROM alpine:3.18 AS dl
ARG TARGETARCH
RUN set -eux; \
    case "$TARGETARCH" in \
      amd64) url=https://example.com/tool_x86_64.tar.gz;; \
      arm64) url=https://example.com/tool_aarch64.tar.gz;; \
      *) echo "unsupported"; exit 1;; \
    esac; \
    wget -O tool.tgz "$url"; \
    tar -xvf tool.tgz; \
    install -Dm755 tool /out/usr/local/bin/tool; \
    install -d /out/etc/tool /out/var/lib/tool; \
    install -m 0644 -t /out/etc/tool tool.conf LICENSE
FROM alpine:3.18
COPY --from=dl /out/ /
COPY --from=dl /out/etc/tool/tool.conf /etc/tool/
COPY --from=dl /out/usr/local/bin/tool /bin/tool
