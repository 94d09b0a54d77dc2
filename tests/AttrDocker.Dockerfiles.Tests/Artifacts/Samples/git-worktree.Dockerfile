FROM alpine AS src
RUN apk add --no-cache git && git clone https://github.com/acme/site.git /repo && cd /repo && git worktree add /pages gh-pages && git checkout-index -a --prefix=/export/
RUN git --git-dir=/repo/.git --work-tree=/tree checkout -f main
FROM nginx
COPY --from=src /pages/index.html /usr/share/nginx/html/
COPY --from=src /export/README.md /
COPY --from=src /tree/README.md /
