FROM quay.io/prometheus/golang-builder as builder
ADD . /go/src/github.com/prometheus/postgres_exporter
WORKDIR /go/src/github.com/prometheus/postgres_exporter
RUN make
FROM quay.io/prometheus/busybox:glibc
COPY --from=builder /go/src/github.com/prometheus/postgres_exporter/postgres_exporter /bin/postgres_exporter
EXPOSE 9187
USER nobody
ENTRYPOINT [ "/bin/postgres_exporter" ]
