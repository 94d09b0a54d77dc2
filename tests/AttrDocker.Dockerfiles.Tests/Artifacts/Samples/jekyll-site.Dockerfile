FROM jekyll/jekyll:4 as build
COPY --chown=jekyll:jekyll . /srv/jekyll
RUN bundle install && jekyll build -d /tmp/_site
FROM nginx
COPY --from=build /tmp/_site /usr/share/nginx/html
