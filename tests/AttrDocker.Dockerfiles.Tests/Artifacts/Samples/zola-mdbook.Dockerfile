FROM alpine:3.18 AS site
RUN apk add --no-cache zola && wget -qO- https://github.com/rust-lang/mdBook/releases/download/v0.4.30/mdbook.tar.gz | tar xz -C /usr/local/bin
COPY . /project
WORKDIR /project
RUN ["zola", "build"]
RUN mdbook build docs -d ../book
FROM nginx
COPY --from=site /project/public /srv
COPY --from=site /project/book /srv/book
COPY --from=site /project/docs/book.toml /srv/
