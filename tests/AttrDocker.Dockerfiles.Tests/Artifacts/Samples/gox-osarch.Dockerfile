FROM golang:1.12 AS builder
RUN go get github.com/mitchellh/gox
WORKDIR /go/src/app
COPY . .
RUN gox -osarch="linux/amd64" -output="build/{{.Dir}}" ./cmd/...
FROM scratch
COPY --from=builder /go/src/app/build/tool /tool
