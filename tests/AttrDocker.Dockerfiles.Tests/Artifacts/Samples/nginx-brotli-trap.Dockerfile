FROM nginx:1.23.1-alpine AS builder
RUN wget "http://nginx.org/download/nginx-${NGINX_VERSION}.tar.gz" -O nginx.tar.gz && \
    git clone --recursive https://github.com/google/ngx_brotli.git || apk add --no-cache git
RUN mkdir -p /usr/src && CONFARGS=$(nginx -V 2>&1 | sed -n -e 's/^.*arguments: //p') \
    tar -zxC /usr/src -f nginx.tar.gz && cd /usr/src/nginx-$NGINX_VERSION && ./configure --with-compat $CONFARGS && make && make install
FROM nginx:1.23.1-alpine
COPY --from=builder /usr/local/nginx/modules/ngx_http_brotli_filter_module.so /usr/local/nginx/modules/
