FROM debian:buster AS deb
RUN apt-get update && apt-get install -y devscripts debhelper
COPY . /src/pkg
WORKDIR /src/pkg
RUN dpkg-buildpackage -us -uc -b && mkdir -p /debs && mv ../*.deb /debs/
FROM debian:buster
COPY --from=deb /debs/ /tmp/debs/
COPY --from=deb /src/pkg_1.0_amd64.changes /tmp/
