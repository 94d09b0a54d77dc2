FROM debian:11 AS b
COPY . /src
RUN mkdir -p /src/build/Release && cd /src/build/Release && cmake ../.. && make
RUN mkdir -p /src/_bin /src/bin2
FROM debian:11
COPY --from=b /src/build/release/app /src/bin/app2 /app/
