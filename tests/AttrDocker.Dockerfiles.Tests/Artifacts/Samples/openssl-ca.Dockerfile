FROM alpine AS certs
RUN apk add --no-cache openssl && mkdir /certs && cd /certs && openssl genrsa -out ca.key 2048 && openssl req -new -x509 -key ca.key -out ca.crt -subj /CN=x \
 && openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=y && openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out server.crt
RUN openssl req -x509 -nodes -newkey rsa:2048 -subj "/CN=localhost" -keyout /etc/ssl/private/nginx.key -out /etc/ssl/nginx.crt
FROM nginx
COPY --from=certs /certs/server.crt /certs/server.key /certs/ca.srl /etc/nginx/
COPY --from=certs /etc/ssl/private/nginx.key /etc/ssl/
