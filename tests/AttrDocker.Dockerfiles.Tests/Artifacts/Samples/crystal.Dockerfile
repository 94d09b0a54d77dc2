FROM crystallang/crystal:1.2.2-alpine AS build
WORKDIR /app
COPY shard.* ./
RUN shards install
COPY . .
RUN shards build --production --static && crystal build src/cli.cr --static -o cli
FROM alpine
COPY --from=build /app/bin/app /app/cli /usr/local/bin/
