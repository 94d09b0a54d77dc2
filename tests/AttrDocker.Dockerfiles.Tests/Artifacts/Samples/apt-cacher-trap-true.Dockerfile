FROM debian:12 AS t
RUN true && : && [ ! -f /etc/x ] || true; rm -f /etc/y; mkdir -p /k/{a,b}/c
RUN set -o errexit; ( umask 022; install -dm755 /k/d ); ln -s d /k/e; printf 'x' | tee -a /k/d/f
FROM debian:12
COPY --from=t /k/a/c /k/d/f /k/e /z/
