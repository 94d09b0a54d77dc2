FROM golang:1.20
WORKDIR /app
COPY . .
RUN go build -o main
FROM alpine
COPY --from=0 /app/main ./
COPY --from=0 app/.env ./
COPY --from=0 /app/templates/ ./templates/
