FROM debian:bullseye AS build
RUN useradd -m app && mkdir /srv/app && chown app /srv/app
COPY . /srv/app
RUN runuser -u app -- /srv/app/build.sh
RUN chown -R app /srv/app
FROM debian
COPY --from=build /dist/app /usr/bin/app
