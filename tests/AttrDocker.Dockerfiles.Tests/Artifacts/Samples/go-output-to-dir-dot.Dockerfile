FROM golang:1.21 AS b
WORKDIR /code
ADD . ./
RUN go build -o . ./cmd/... && go build -v -o=/usr/local/bin/ ./tools/lint && GOOS=linux go build -ldflags "-X main.version=$(git describe)" -o "./build/app-$(go env GOARCH)" .
FROM alpine
COPY --from=b /code/server /code/worker /usr/bin/
COPY --from=b /usr/local/bin/lint /usr/bin/
COPY --from=b /code/build/app-amd64 /app
