FROM debian:bookworm AS build
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN mkdir -p /app/{bin,etc,share/{doc,man}} && touch /app/share/doc/a
RUN cp /etc/{passwd,group} /app/etc/ && cp -t /app/bin /bin/{ls,cat}
FROM scratch
COPY --from=build /app/share/doc/a /a
COPY --from=build /app/share/man /man
COPY --from=build /app/etc/group /etc/
COPY --from=build /app/bin/cat /bin/
