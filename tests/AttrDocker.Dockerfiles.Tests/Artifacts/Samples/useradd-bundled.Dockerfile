FROM debian:bookworm AS base
RUN useradd -ms /bin/bash worker && usermod -aG sudo worker
RUN useradd -rm -d /srv/bot -s /bin/false bot
FROM debian:bookworm-slim
COPY --from=base /home/worker /home/worker
COPY --from=base /etc/passwd /etc/group /etc/
COPY --from=base /srv/bot /srv/bot
