FROM golang:1.11-alpine as builder
RUN apk add --update --no-cache git curl && curl https://raw.githubusercontent.com/golang/dep/master/install.sh | sh
WORKDIR $GOPATH/src/github.com/acme/widget
COPY Gopkg.toml Gopkg.lock ./
RUN dep ensure -vendor-only
COPY . ./
RUN CGO_ENABLED=0 GOOS=linux go build -a -installsuffix nocgo -o /app .
FROM scratch
COPY --from=builder /app ./
COPY --from=builder /etc/passwd /etc/passwd
ENTRYPOINT ["./app"]
