FROM golang:1.16-alpine AS build-env
RUN apk add --no-cache git ca-certificates
ADD . /src
RUN cd /src && CGO_ENABLED=0 go build -o goapp

FROM scratch
COPY --from=build-env /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build-env /src/goapp /
ENTRYPOINT ["/goapp"]
