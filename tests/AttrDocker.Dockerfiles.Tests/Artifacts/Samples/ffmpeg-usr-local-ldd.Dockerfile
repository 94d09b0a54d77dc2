FROM alpine:3.12 AS build
ENV PREFIX=/opt/ffmpeg
RUN apk add --update build-base curl nasm tar bzip2 zlib-dev yasm-dev
RUN DIR=$(mktemp -d) && cd ${DIR} && curl -s http://ffmpeg.org/releases/ffmpeg-4.3.tar.gz | tar zxvf - -C . && cd ffmpeg-4.3 && ./configure --prefix="${PREFIX}" --enable-gpl && make && make install && rm -rf ${DIR}
RUN ldd ${PREFIX}/bin/ffmpeg | grep opt/ffmpeg | cut -d ' ' -f 3 | xargs -i cp {} /usr/local/lib/
FROM alpine:3.12
COPY --from=build /opt/ffmpeg /opt/ffmpeg
COPY --from=build /usr/local/lib /usr/local/lib
