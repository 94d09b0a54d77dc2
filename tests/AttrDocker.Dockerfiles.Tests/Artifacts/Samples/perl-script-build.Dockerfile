FROM perl:5.36 AS site
COPY . /site
WORKDIR /site
RUN cpanm --installdeps . && perl build.pl --out=/public
FROM nginx
COPY --from=site /public /usr/share/nginx/html
