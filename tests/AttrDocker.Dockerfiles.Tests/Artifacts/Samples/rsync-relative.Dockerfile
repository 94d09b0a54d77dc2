FROM ubuntu:20.04 AS build
RUN apt-get update && apt-get install -y rsync
COPY . /src
RUN rsync -a --exclude .git /src/ /export/ && rsync -aR /src/./docs/api /rel/ && cd /src && rsync -R conf/app.yml /rel2
FROM scratch
COPY --from=build /export/README.md /
COPY --from=build /rel/docs/api /api
COPY --from=build /rel2/conf/app.yml /
