FROM golang:1.12 AS build
ENV GO111MODULE=on CGO_ENABLED=0
RUN GOOS=linux GOARCH=arm64 go get github.com/acme/tool@v1 
RUN GOBIN=/gobin go install github.com/acme/x/cmd/y@latest && GOPATH=/gp go get -u github.com/acme/z/...
RUN export GOBIN=$PWD/bin2 && go install github.com/acme/w@latest
FROM alpine
COPY --from=build /go/bin/linux_arm64/tool /
COPY --from=build /gobin/y /gp/bin/zed /
COPY --from=build /go/bin2/w /
