FROM squidfunk/mkdocs-material:8 AS builder
COPY . /docs
RUN mkdocs build
FROM nginx:alpine
COPY --from=builder /docs/site /usr/share/nginx/html
