FROM golang:1.22 AS build
WORKDIR /src
COPY . .
RUN mkdir -p /out && go build -o /out/ ./cmd/controller ./cmd/scheduler ./internal/... && go build -o /out/webhook ./cmd/webhook
FROM gcr.io/distroless/static-debian12
COPY --from=build /out/controller /out/scheduler /out/schedulerd /out/webhooks /
COPY --from=build /out/comptroller /
