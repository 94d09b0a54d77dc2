FROM debian:buster AS openresty
RUN apt-get update && apt-get install -y gnupg wget && wget -O - https://openresty.org/package/pubkey.gpg | apt-key add - \
 && echo "deb http://openresty.org/package/debian buster openresty" > /etc/apt/sources.list.d/openresty.list && apt-get update && apt-get install -y openresty
FROM debian:buster-slim
COPY --from=openresty /usr/local/openresty /usr/local/openresty
