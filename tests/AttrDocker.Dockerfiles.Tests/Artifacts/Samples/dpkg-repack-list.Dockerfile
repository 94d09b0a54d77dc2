FROM ubuntu:20.04 AS debs
ARG DEBIAN_FRONTEND=noninteractive
RUN apt-get update \
    # fetch
    && apt-get -y install --no-install-recommends --download-only nginx \

    && mkdir /pkgs && cp /var/cache/apt/archives/*.deb /pkgs/
RUN cd /pkgs; for f in *.deb; do dpkg-deb --extract $f /dpkg; done
FROM gcr.io/distroless/base
COPY --from=debs /dpkg /
COPY --from=debs /pkgs/nginx.deb /
