FROM golang:1.20-alpine3.17 AS base
WORKDIR /app
FROM base AS deps
COPY go.mod go.sum ./
RUN go mod download -x
FROM deps AS builder
COPY . .
RUN go build -o main main.go && apk add curl && curl -L https://github.com/golang-migrate/migrate/releases/download/v4.12.2/migrate.linux-amd64.tar.gz | tar xvz
FROM alpine:3.17
WORKDIR /app
COPY --from=builder /app/main .
COPY --from=builder /app/migrate.linux-amd64 ./migrate
COPY app.env start.sh wait-for.sh ./
COPY --from=builder /app/db/migration ./migration
