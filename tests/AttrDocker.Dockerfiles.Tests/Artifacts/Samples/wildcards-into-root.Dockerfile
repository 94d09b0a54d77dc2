FROM alpine:3.19 AS stage
ARG NAME
COPY *.pem /
COPY dist/$NAME-* /srv/
COPY scripts/*.sh scripts/*.py /
FROM alpine:3.19
COPY --from=stage /server.pem /etc/ssl/
COPY --from=stage /srv/tool-1.2 /usr/bin/tool
COPY --from=stage /entrypoint.sh /run.py /
