FROM debian:11 AS b
RUN apt-get update && apt-get install -y build-essential wget
WORKDIR /usr/src
RUN wget -O- https://e.com/h-2.4.tar.gz | tar xzf - && cd h-2.4 && ./configure --prefix=/opt/h --sysconfdir=/conf && make -j"$(nproc)" && make install && make DESTDIR=/stage install-strip
RUN cd h-2.4/contrib && make CC=gcc && find . -perm -111 -type f | xargs -I % install % /tools/
FROM debian:11-slim
COPY --from=b /opt/h /opt/h
COPY --from=b /conf /conf
COPY --from=b /stage/opt/h/bin /x
COPY --from=b /tools /tools
