FROM crystallang/crystal:1.8 AS c
WORKDIR /a
COPY . .
RUN shards install --production && crystal build src/app.cr -o /app --release --static
FROM nimlang/nim:1.6 AS n
WORKDIR /n
COPY . .
RUN nimble install -dy && nim c -d:release -o:/srv/app src/app.nim && nim c --out:bin2/x x.nim
FROM alpine
COPY --from=c /app /
COPY --from=n /srv/app /
COPY --from=n /n/bin2/x /
