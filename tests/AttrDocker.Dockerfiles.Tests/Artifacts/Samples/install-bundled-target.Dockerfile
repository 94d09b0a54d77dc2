FROM golang:1.17 AS build
WORKDIR /src
COPY . .
RUN go build -o bin/agent ./cmd/agent && go build -o bin/ctl ./cmd/ctl
RUN install -Dm755 -t /out bin/agent bin/ctl
RUN mkdir /two && cp -vt /two bin/agent
RUN install -Dt /three bin/agent && mkdir -p /four && mv -vt /four bin/ctl
FROM alpine
COPY --from=build /out/agent /usr/bin/
COPY --from=build /two/agent /usr/bin/agent2
COPY --from=build /three/agent /usr/bin/agent3
COPY --from=build /four/ctl /usr/bin/agent3
