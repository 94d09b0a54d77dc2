FROM ubuntu:20.04 AS debs
RUN apt-get update && apt-get install -y -d -o=dir::cache=/debs nginx
RUN mkdir -p /more/archives/partial && apt-get install -y --download-only -o Dir::Cache::archives="/more/archives" curl
FROM ubuntu:20.04
COPY --from=debs /debs/archives /debs
COPY --from=debs /more/archives/*.deb /debs/
