FROM golang:1.21-alpine AS b
RUN sh -c "$(wget -O - https://taskfile.dev/install.sh)" -- -d -b /usr/local/bin
WORKDIR /app
COPY . .
RUN task build
FROM alpine
COPY --from=b /app/dist/server /server
COPY --from=b /usr/local/bin/task /bin/
