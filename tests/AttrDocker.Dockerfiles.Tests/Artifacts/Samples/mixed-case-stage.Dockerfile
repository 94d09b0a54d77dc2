FROM golang:1.17 AS Builder
RUN go build -o /Server ./x
FROM alpine
COPY --from=builder /Server /Server
COPY --from=BUILDER /etc/passwd /etc/passwd
