# syntax=docker/dockerfile:1
FROM debian:12 AS debs
RUN apt-get update && mkdir /debs && cd /debs && apt-get download curl && dpkg -x curl*.deb /root-fs
FROM golang:1.22 AS build
RUN --mount=type=cache,target=/root/.cache/go-build --mount=type=bind,from=debs,source=/debs,target=/mnt/debs ls /mnt/debs && go install golang.org/x/tools/cmd/stringer@latest
FROM debian:12
RUN --mount=from=build,source=/go/bin,target=/go-bin cp /go-bin/stringer /usr/local/bin/
RUN --mount=type=bind,from=debs,source=/debs,target=/d dpkg -i /d/*.deb
