FROM golang:1.20 AS build
WORKDIR /src
COPY . .
RUN go build -o /analyser ./cmd/analyser
FROM alpine
COPY --from=build /src/LICENCE /licenses/LICENSE
COPY --from=build /analyser /usr/bin/analyser
