FROM debian:10 AS b
RUN mkdir -p /opt/a && touch /opt/a/f && make -v || rm -rf /opt/a
RUN ls /opt/b || { mkdir /opt/b; rm -rf /opt/a/tmp; }
RUN false && rm -rf /opt/a || true
RUN command -v foo && rm -r /opt/b; true
FROM debian:10
COPY --from=b /opt/a/f /
COPY --from=b /opt/b /b
