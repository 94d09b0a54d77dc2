FROM node:18 AS ui
WORKDIR /ui
COPY ui/ .
RUN npm ci && npm run build
FROM golang:1.21 AS server
WORKDIR /server
COPY . .
COPY --from=ui /ui/dist ./pkg/static/dist
RUN CGO_ENABLED=0 go build -o /server/app .
FROM scratch
COPY --from=server /server/app /app
COPY --from=server /server/pkg/static /static
