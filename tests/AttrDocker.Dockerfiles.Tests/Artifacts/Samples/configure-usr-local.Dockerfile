FROM alpine:3.11 AS builder
ARG VERSION=1.17.8
RUN apk add --no-cache gcc libc-dev make openssl-dev pcre-dev zlib-dev linux-headers curl gnupg
RUN curl -fSL https://nginx.org/download/nginx-$VERSION.tar.gz -o nginx.tar.gz \
 && mkdir -p /usr/src \
 && tar -zxC /usr/src -f nginx.tar.gz \
 && rm nginx.tar.gz \
 && cd /usr/src/nginx-$VERSION \
 && ./configure --prefix=/etc/nginx --sbin-path=/usr/sbin/nginx --modules-path=/usr/lib/nginx/modules --with-compat --add-dynamic-module=/usr/src/headers-more \
 && make modules
FROM nginx:1.17.8-alpine
COPY --from=builder /usr/src/nginx-1.17.8/objs/ngx_http_headers_more_filter_module.so /etc/nginx/modules/
