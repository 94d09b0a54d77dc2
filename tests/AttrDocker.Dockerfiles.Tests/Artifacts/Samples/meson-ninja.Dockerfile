FROM debian:bookworm AS build
RUN apt-get update && apt-get install -y meson ninja-build
COPY . /src
RUN meson setup --prefix=/usr /build /src && DESTDIR=/dest ninja -C /build install
RUN cd /src && meson build2 && ninja -C build2
FROM debian:bookworm
COPY --from=build /dest/usr /usr
COPY --from=build /build/tool /src/build2/tool2 /usr/bin/
