FROM gcc:9 AS build
WORKDIR /usr/src
COPY main.c .
RUN gcc -o hello -static main.c && strip hello
FROM scratch
COPY --from=build /usr/src/hello /hello
