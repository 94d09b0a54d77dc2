FROM alpine AS b
RUN mkdir -p /srv/v1 && ln -s v1 /srv/current && echo a > /srv/current/a.txt && cd /srv && ln -sfn ./v1 live && touch live/b
FROM scratch
COPY --from=b /srv/v1/a.txt /srv/v1/b /
