FROM golang:1.20 AS build
WORKDIR /app
COPY .config /app/.config
COPY static.js/ /app/static.js/
COPY main.go .
RUN go build -o /bin/tool main.go
FROM alpine
COPY --from=build /app/.config/tool.yml /etc/tool.yml
COPY --from=build /app/static.js/lib.js /srv/
COPY --from=build /bin/tool /bin/tool
