# syntax=docker/dockerfile:1
ARG GO_VERSION=1.21
FROM --platform=$BUILDPLATFORM tonistiigi/xx:1.3.0 AS xx
FROM --platform=$BUILDPLATFORM golang:${GO_VERSION}-alpine AS base
COPY --from=xx / /
RUN apk add --no-cache clang lld git
WORKDIR /src
FROM base AS build
ARG TARGETPLATFORM
RUN xx-apk add --no-cache gcc musl-dev
RUN --mount=type=bind,target=. \
    --mount=type=cache,target=/root/.cache \
    --mount=type=cache,target=/go/pkg/mod <<EOT
  set -e
  xx-go build -trimpath -ldflags "-s -w" -o /usr/bin/hello ./cmd/hello
  xx-verify --static /usr/bin/hello
EOT
FROM scratch AS binary
COPY --from=build /usr/bin/hello /
