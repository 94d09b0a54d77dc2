FROM nimlang/nim:1.6-alpine as nim
COPY . /src/nitter
WORKDIR /src/nitter
RUN nimble install -y --depsOnly
RUN nimble build -d:danger -d:lto -d:strip && nimble scss && nimble md
FROM alpine:latest
WORKDIR /src/
COPY --from=nim /src/nitter/nitter ./
COPY --from=nim /src/nitter/nitter.example.conf ./nitter.conf
COPY --from=nim /src/nitter/public ./public
