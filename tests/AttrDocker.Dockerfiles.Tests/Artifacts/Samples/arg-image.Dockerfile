ARG BASE_IMAGE=golang:1.20
ARG BUILDER=registry.example.com/builders/go
FROM ${BASE_IMAGE} AS b1
RUN go install example.com/cmd/thing@v1
FROM ${BUILDER}:latest AS b2
COPY . /src
RUN cd /src && task build
FROM scratch
COPY --from=b1 /go/bin/thing /thing
COPY --from=b2 /src/dist/app /app
COPY --from=b2 /usr/lib/extra /extra
