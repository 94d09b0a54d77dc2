FROM debian AS a
RUN mkdir -pm 0755 /etc/keyrings /data/x && mkdir -m755 -p /run2 && touch -d '2 days ago' /data/x/a && install -dm755 /inst/a /inst/b
FROM debian
COPY --from=a /etc/keyrings /etc/keyrings
COPY --from=a /data/x/a /run2 /inst/b /q/
