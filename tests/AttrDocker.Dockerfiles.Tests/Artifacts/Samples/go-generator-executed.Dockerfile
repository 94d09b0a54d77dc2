FROM golang:1.17 AS gen
WORKDIR /src
COPY . .
RUN go build -o /gen ./tools/gen
RUN /gen --seed 3 > data.json && ls
FROM alpine
COPY --from=gen /src/data.json /data.json
COPY --from=gen /usr/local/go /usr/local/go
