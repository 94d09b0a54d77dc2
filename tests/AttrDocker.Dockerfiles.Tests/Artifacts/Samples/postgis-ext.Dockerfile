FROM postgres:14 AS build
RUN apt-get update && apt-get install -y build-essential git postgresql-server-dev-14 && git clone --branch v0.4.0 https://github.com/pgvector/pgvector.git /tmp/pgvector && cd /tmp/pgvector && make && make install
FROM postgres:14
COPY --from=build /usr/lib/postgresql/14/lib/vector.so /usr/lib/postgresql/14/lib/
COPY --from=build /usr/share/postgresql/14/extension/vector* /usr/share/postgresql/14/extension/
