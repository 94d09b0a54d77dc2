FROM golang:1.21-bullseye AS build
RUN apt-get update && apt-get install -y libvips-dev librdkafka-dev
WORKDIR /go/src/app
COPY go.* ./
RUN go mod download
COPY . .
RUN go build -tags musl -o /go/bin/app ./cmd && ldd /go/bin/app | tr -s '[:blank:]' '\n' | grep '^/' | xargs -I % sh -c 'mkdir -p $(dirname deps%); cp % deps%;'
FROM gcr.io/distroless/base-debian11
COPY --from=build /go/src/app/deps /
COPY --from=build /go/bin/app /
COPY --from=build /usr/lib/x86_64-linux-gnu/libvips.so.42 /usr/lib/x86_64-linux-gnu/
