FROM alpine:3.14 AS lua
RUN apk add lua5.3 lua5.3-dev luarocks5.3 build-base && luarocks-5.3 install --tree /rocks lpeg
FROM alpine:3.14
COPY --from=lua /rocks /usr/local
