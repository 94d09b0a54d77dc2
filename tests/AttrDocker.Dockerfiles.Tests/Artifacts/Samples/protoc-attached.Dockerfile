FROM golang:1.21 AS gen
RUN apt-get update && apt-get install -y protobuf-compiler && go install google.golang.org/protobuf/cmd/protoc-gen-go@latest
COPY protos /protos
RUN mkdir -p /gen && protoc -I/protos --go_out=/gen --go_opt=paths=source_relative --descriptor_set_out=/desc/all.pb --include_imports /protos/a.proto && protoc -o/desc/b.pb -I /protos /protos/b.proto
FROM scratch
COPY --from=gen /gen/a.pb.go /
COPY --from=gen /desc/all.pb /desc/b.pb /
