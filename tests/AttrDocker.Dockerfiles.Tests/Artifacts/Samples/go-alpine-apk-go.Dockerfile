FROM alpine:3.15 AS build
RUN apk add --no-cache go git
ENV GOPATH=$HOME/go
RUN go install github.com/aquasecurity/tfsec/cmd/tfsec@latest
RUN GOPATH=/gopath go get example.com/x/y/cmd/z
WORKDIR /m
COPY . .
RUN go build . && go build ./cmd/helper ./cmd/other && go build main.go
FROM alpine
COPY --from=build /go/bin/tfsec /gopath/bin/z /bin/
COPY --from=build /m/m /m/helper /m/main /bin/
