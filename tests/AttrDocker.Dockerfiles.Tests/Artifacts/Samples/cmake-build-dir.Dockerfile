FROM alpine:3.15 as build
RUN apk add --no-cache g++ cmake make linux-headers
WORKDIR /src
COPY . .
RUN cmake -S . -B build -DCMAKE_BUILD_TYPE=Release && cmake --build build --target server -j 8
FROM alpine:3.15
COPY --from=build /src/build/server /usr/local/bin/
COPY --from=build /src/build/lib/libfoo.so /usr/local/lib/
