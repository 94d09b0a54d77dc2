FROM alpine:3.19 AS dl
RUN wget -qO /tmp/node.tgz https://example.com/node-1.4.tgz && mkdir -p /opt/node && tar -xzf /tmp/node.tgz -C /opt/node --strip-components=1
RUN chmod +x /opt/node/bin/litecoin && ln -s /opt/node/bin/litecoin /opt/node/bin/wallet
FROM alpine:3.19
COPY --from=dl /opt/node/bin/litecoin /opt/node/bin/litecoind /opt/node/bin/wallets /usr/bin/
