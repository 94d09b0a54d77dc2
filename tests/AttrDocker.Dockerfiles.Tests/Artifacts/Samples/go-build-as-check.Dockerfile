FROM golang:1.20 AS build
WORKDIR /src
COPY . .
RUN go vet ./... && go build -o /dev/null ./... && go build -o /tmp/check ./cmd/server
RUN CGO_ENABLED=0 go install ./cmd/...
FROM alpine
COPY --from=build /go/bin/server /usr/bin/
COPY --from=build /src/config /etc/server
