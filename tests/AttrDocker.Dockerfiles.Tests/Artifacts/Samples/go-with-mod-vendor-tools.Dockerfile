FROM golang:1.14 as tools
ENV GO111MODULE=on GOBIN=/tools
RUN go get github.com/golangci/golangci-lint/cmd/golangci-lint@v1.27.0 && go get -u github.com/kisielk/errcheck
FROM golang:1.14
ENV GOPATH=$HOME/go
WORKDIR /app
COPY --from=tools /tools/golangci-lint /tools/errcheck /usr/bin/
