FROM alpine AS certs
RUN apk add --no-cache openssl
RUN openssl req -x509 -nodes -newkey rsa:2048 -days 3650 -keyout /key.pem -out /cert.pem -subj "/CN=localhost"
WORKDIR /tls
RUN openssl genrsa -out ca.key 4096 && openssl req -new -x509 -days 365 -key ca.key -out ca.crt -subj /CN=ca
FROM nginx
COPY --from=certs /key.pem /cert.pem /etc/nginx/
COPY --from=certs /tls/ca.crt /etc/nginx/ca.crt
