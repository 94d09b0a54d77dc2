FROM alpine:3.14 AS fonts
RUN mkdir -p /fonts && wget -qP /fonts https://example.com/fonts/roboto.ttf https://example.com/fonts/lato.ttf
RUN wget -nv -P /models https://example.com/models/en.bin
FROM python:3.9
COPY --from=fonts /fonts/roboto.ttf /usr/share/fonts/
COPY --from=fonts /models/en.bin /models/
