FROM golang:1.13 AS build
WORKDIR /src
COPY . .
RUN go build -o a -o b . && tar -cjf bundle.tar.bz2 b && tar cvzf /out.tgz b
FROM alpine
COPY --from=build /src/b /b
COPY --from=build /src/bundle.tar.bz2 /out.tgz /dist/
