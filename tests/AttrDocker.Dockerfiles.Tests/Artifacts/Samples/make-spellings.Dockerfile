FROM golang:1.20 AS build
WORKDIR /src
COPY . .
RUN make build && make -C tools DESTDIR=/tools install
FROM alpine
COPY --from=build /src/docker/entrypoint.sh /usr/local/bin/docker-entrypoint.sh
COPY --from=build /src/bin/linux/serverd /usr/local/bin/server
COPY --from=build /tools/bin/colour-tool /usr/bin/color-tool
COPY --from=build /src/catalog /srv/catalogue
COPY --from=build /src/dist/grey-theme.css /srv/gray-theme.css
COPY --from=build /src/build/app-linux /srv/app-linux
COPY --from=build /src/webui/dist /srv/web-ui
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["server","-c","/etc/server/config.yaml"]
