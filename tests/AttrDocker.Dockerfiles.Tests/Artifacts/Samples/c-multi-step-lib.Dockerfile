FROM alpine:3.16 AS libs
RUN apk add --no-cache build-base cmake git
RUN git clone --depth 1 https://github.com/a/libfoo /tmp/libfoo && mkdir /tmp/libfoo/build && cd /tmp/libfoo/build && cmake .. && make && make install
RUN git clone https://github.com/b/bar.git && cd bar && ./autogen.sh && ./configure --prefix=/usr --sysconfdir=/etc && make && make DESTDIR=/staging install
RUN cp -a /usr/local/lib/libfoo* /staging/usr/lib/
FROM alpine:3.16
COPY --from=libs /staging /
COPY --from=libs /usr/local/lib/libfoo.so.1 /usr/local/lib/
COPY --from=libs /bar/README /usr/share/doc/bar/
