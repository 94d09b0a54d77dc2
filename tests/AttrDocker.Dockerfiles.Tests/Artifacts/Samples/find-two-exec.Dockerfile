FROM golang:1.19 AS build
WORKDIR /src
COPY . .
RUN go build -o build/ ./...
RUN mkdir -p /dist && find build -type f -perm /111 -exec strip {} \; -exec cp {} /dist \;
RUN find . -name '*.tmpl' -print -exec install -D {} /templates/{} \;
FROM debian
COPY --from=build /dist/server /usr/bin/
COPY --from=build /templates /templates
