FROM golang:1.20 AS build
WORKDIR /src
COPY . .
RUN go build -o /bin/server ./cmd/server
RUN go build -o /bin/client ./cmd/client
FROM alpine AS server
COPY --from=build /bin/server /bin/server
COPY --from=build /src/web/templates /templates
