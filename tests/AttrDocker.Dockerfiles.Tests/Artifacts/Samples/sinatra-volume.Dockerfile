FROM alpine:3.9 AS data
VOLUME /data
RUN mkdir -p /seed
FROM alpine
COPY --from=data /data /seed /d/
