FROM golang:1.21 AS tools
RUN go env -w GOBIN=/tools
RUN go install github.com/acme/lint/cmd/lint@v1.2.3
FROM alpine
COPY --from=tools /tools/lint /usr/local/bin/
