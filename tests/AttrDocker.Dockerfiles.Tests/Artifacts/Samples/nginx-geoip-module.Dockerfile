FROM nginx:1.25 AS builder
RUN apt-get update && apt-get install -y wget build-essential libpcre3-dev zlib1g-dev libmaxminddb-dev
RUN wget http://nginx.org/download/nginx-1.25.0.tar.gz && tar zxvf nginx-1.25.0.tar.gz
RUN wget -O geoip2.tar.gz https://github.com/leev/ngx_http_geoip2_module/archive/3.4.tar.gz && tar xzf geoip2.tar.gz
RUN cd nginx-1.25.0 && ./configure --with-compat --add-dynamic-module=../ngx_http_geoip2_module-3.4 && make modules
FROM nginx:1.25
COPY --from=builder /nginx-1.25.0/objs/ngx_http_geoip2_module.so /etc/nginx/modules/
