FROM postgres:15-alpine AS pg
FROM redis:7 AS redis
FROM nginx:alpine AS web
FROM traefik:v2.9 AS traefik
FROM mysql:8 AS mysql
FROM debian:12
COPY --from=pg /usr/local/bin/pg_dump /usr/local/bin/psql /usr/local/bin/
COPY --from=pg /docker-entrypoint-initdb.d /init
COPY --from=redis /usr/local/bin/redis-cli /usr/local/bin/
COPY --from=web /usr/share/nginx/html /srv/www
COPY --from=web /docker-entrypoint.d/10-listen-on-ipv6-by-default.sh /x/
COPY --from=traefik /usr/local/bin/traefik /usr/bin/
COPY --from=mysql /usr/bin/mysqldump /entrypoint.sh /x/
