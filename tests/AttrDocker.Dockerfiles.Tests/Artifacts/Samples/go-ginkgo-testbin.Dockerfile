FROM golang:1.19 AS test
WORKDIR /workspace
COPY . .
RUN go test -c -o e2e.test ./test/e2e && go install github.com/onsi/ginkgo/v2/ginkgo@latest
FROM gcr.io/distroless/static
COPY --from=test /workspace/e2e.test /e2e.test
COPY --from=test /go/bin/ginkgo /ginkgo
