{{/* a template */}}
FROM telegraf:1.22 AS t
FROM alpine
COPY --from=t /usr/bin/telegraf /usr/bin/telegraf
COPY --from=t /etc/telegraf/telegraf.conf /etc/telegraf/
