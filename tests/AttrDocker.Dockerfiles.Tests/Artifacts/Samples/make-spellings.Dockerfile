FROM golang:1.20 AS build
WORKDIR /src
COPY . .
RUN make build && make -C tools DESTDIR=/tools install
FROM alpine
COPY --from=build /tools/bin/colour-tool /usr/bin/color-tool
COPY --from=build /src/dist/grey-theme.css /srv/gray-theme.css
CMD ["color-tool"]
