FROM alpine AS core
RUN apk add --no-cache tzdata ca-certificates
ARG ARCH
RUN mkdir -p /bundle/app /bundle/etc/ssl/certs && cp -r /usr/share/zoneinfo /bundle/zoneinfo
FROM scratch
COPY --from=core /bundle/ /
COPY --from=core /usr/share/zoneinfo/Europe /usr/share/zoneinfo/Europe
COPY --from=core /etc/ssl/certs/ /etc/ssl/certs/
