FROM alpine:3.17 AS data
RUN apk add --no-cache libxml2-utils coreutils gawk
COPY data /data
RUN xmllint --format --output /out/pretty.xml /data/raw.xml
RUN awk -F, '{print $2 > "/split/" $1 ".csv"}' /data/all.csv
RUN iconv -f latin1 -t utf8 -o /utf8/names.txt /data/names.txt && split -b 1M /data/big.bin /chunks/part-
FROM scratch
COPY --from=data /out/pretty.xml /
COPY --from=data /split/a.csv /
COPY --from=data /utf8/names.txt /
COPY --from=data /chunks/part-aa /
