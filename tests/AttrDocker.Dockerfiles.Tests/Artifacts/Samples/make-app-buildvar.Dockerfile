FROM golang:1.10-alpine AS builder
RUN apk add --update --no-cache ca-certificates make git
ADD . /go/src/github.com/banzaicloud/spot-recommender
WORKDIR /go/src/github.com/banzaicloud/spot-recommender
RUN BUILD_DIR='' BINARY_NAME=app make
FROM alpine:3.7
COPY --from=builder /go/src/github.com/banzaicloud/spot-recommender/conf /conf
COPY --from=builder /app /app
