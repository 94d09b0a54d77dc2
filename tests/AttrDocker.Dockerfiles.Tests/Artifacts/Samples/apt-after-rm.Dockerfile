FROM ubuntu:18.04 AS web
RUN rm -rf /etc/nginx /usr/lib/python3/dist-packages/yaml
RUN apt-get update && apt-get install -y nginx python3-yaml
FROM ubuntu:18.04
COPY --from=web /etc/nginx /etc/nginx
COPY --from=web /usr/lib/python3/dist-packages/yaml /usr/lib/python3/dist-packages/yaml
