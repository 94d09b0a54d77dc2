FROM alpine:3.12 as builder
ENV HUGO_VERSION 0.74.3
ENV HUGO_BINARY hugo_extended_${HUGO_VERSION}_Linux-64bit.tar.gz
RUN apk add --no-cache curl libc6-compat libstdc++ git
RUN mkdir /usr/local/hugo && curl -sL https://github.com/gohugoio/hugo/releases/download/v${HUGO_VERSION}/${HUGO_BINARY} | tar xz -C /usr/local/hugo && ln -s /usr/local/hugo/hugo /usr/local/bin/hugo
COPY ./ /src
WORKDIR /src
RUN hugo -d /output
FROM nginx:1.19-alpine
COPY --from=builder /output/ /var/www/html
