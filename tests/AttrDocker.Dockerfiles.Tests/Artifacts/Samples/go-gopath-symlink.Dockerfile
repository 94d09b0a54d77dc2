FROM golang:1.10 AS build
WORKDIR /app
COPY . /app
RUN mkdir -p /go/src/github.com/acme && ln -s /app /go/src/github.com/acme/api
WORKDIR /go/src/github.com/acme/api
RUN CGO_ENABLED=0 go build -o api .
FROM alpine:3.8
COPY --from=build /app/api /usr/bin/api
