FROM irisnet/irishub:v0.16.0 AS iris
FROM golang:1.13 AS tools
RUN go get github.com/x/y
FROM debian:10
COPY --from=iris /usr/local/bin/iriscli /usr/local/bin/irislcd /usr/local/bin/
COPY --from=tools /go/bin/y /usr/local/bin/y
