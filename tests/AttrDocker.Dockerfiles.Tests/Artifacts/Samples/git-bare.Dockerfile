FROM alpine:3.18 AS mirror
RUN apk add --no-cache git
WORKDIR /srv/git
RUN git clone --mirror https://github.com/acme/site.git && git clone --bare https://github.com/acme/theme
FROM alpine:3.18
RUN apk add --no-cache git-daemon
COPY --from=mirror /srv/git/site.git /srv/git/site.git
COPY --from=mirror /srv/git/theme.git /srv/git/theme.git
