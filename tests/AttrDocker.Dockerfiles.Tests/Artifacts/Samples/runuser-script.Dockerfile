FROM debian:bullseye AS build
RUN useradd -m app && mkdir /work && chown app /work
COPY . /work
RUN runuser -u app -- /work/build.sh
RUN chown -R app /work
FROM debian
COPY --from=build /dist/app /usr/bin/app
