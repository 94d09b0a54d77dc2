FROM golang:1.18-buster AS build
WORKDIR /plugin
COPY . .
RUN go build -buildmode=c-shared -o /out/libfilter.so .
FROM debian:buster
COPY --from=build /out/libfilter.so /usr/lib/
COPY --from=build /out/libfilter.h /usr/include/
