FROM golang:1.20 AS build
ARG SERVICE
WORKDIR /app
COPY . .
RUN go build -o bin/${SERVICE} ./services/${SERVICE}
RUN go build -o ./out/$SERVICE ./$SERVICE
FROM alpine
ARG SERVICE
COPY --from=build /app/bin/${SERVICE} /usr/local/bin/service
COPY --from=build /app/bin/ /all/
COPY --from=build /app/services/config.yaml /etc/
