FROM golang:1.19 AS protoc
RUN apt-get update && apt-get install -y protobuf-compiler && go install google.golang.org/protobuf/cmd/protoc-gen-go@v1.28
WORKDIR /gen
COPY proto ./proto
RUN mkdir -p go && protoc -I proto --go_out=go --go_opt=paths=source_relative proto/*.proto
FROM golang:1.19
COPY --from=protoc /gen/go ./gen
COPY --from=protoc /go/bin/protoc-gen-go /usr/local/bin/
