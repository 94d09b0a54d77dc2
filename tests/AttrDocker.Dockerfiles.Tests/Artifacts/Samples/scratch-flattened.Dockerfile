FROM debian:bullseye AS build
RUN apt-get update && apt-get install -y nginx && mkdir /app && touch /app/ok
FROM scratch AS squashed
COPY --from=build / /
FROM alpine
COPY --from=squashed /app/ok /ok
COPY --from=squashed /usr/sbin/nginx /nginx
