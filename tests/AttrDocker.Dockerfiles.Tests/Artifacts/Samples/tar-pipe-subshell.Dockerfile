FROM alpine AS build
COPY . /src
RUN mkdir /dst && cd /src && tar cf - --exclude=.git . | (cd /dst && tar xf -)
RUN tar -C /src -cf - docs | tar -C /docs2 -xf - || (mkdir /docs2 && tar -C /src -cf - docs | tar -C /docs2 -xf -)
RUN tar -cvzf /bundle.tgz -C /dst . && tar --create --file=/b2.tar --directory=/dst . && gzip -9 /b2.tar
FROM scratch
COPY --from=build /dst/x.txt /
COPY --from=build /docs2/docs /docs
COPY --from=build /bundle.tgz /b2.tar.gz /
