FROM golang:1.19 AS build
WORKDIR /go/src/app
COPY . .
RUN go mod download && go vet -v && go test -v
RUN CGO_ENABLED=0 go install ./cmd/...
FROM gcr.io/distroless/static-debian11
COPY --from=build /go/bin/server /go/bin/worker /
CMD ["/server"]
