FROM golang:1.20 AS dev
WORKDIR /app
COPY . .
RUN go build -o /usr/local/bin/app .
CMD ["app"]
FROM nginx AS static
COPY --from=dev /app/static /usr/share/nginx/html
