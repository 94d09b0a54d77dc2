FROM alpine:3.17 AS build
RUN apk add --no-cache curl xz && curl -L https://ziglang.org/download/0.10.1/zig-linux-x86_64-0.10.1.tar.xz | tar -xJ -C /usr/local && ln -s /usr/local/zig-linux-x86_64-0.10.1/zig /usr/local/bin/zig
WORKDIR /src
COPY . .
RUN zig build -Drelease-safe
FROM scratch
COPY --from=build /src/zig-out/bin/server /server
