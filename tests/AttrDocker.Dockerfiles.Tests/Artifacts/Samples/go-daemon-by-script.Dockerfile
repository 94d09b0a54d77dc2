FROM golang:1.19 AS build
WORKDIR /src
COPY . .
RUN go build -o bin/etcd ./server && ./hack/build-rest.sh
RUN go build -o /out/agentd ./agent && make agent-tools DEST=/out
FROM alpine
COPY --from=build /src/bin/etcdctl /usr/bin/
COPY --from=build /src/bin/etcd /usr/bin/
COPY --from=build /out/agent /usr/bin/
