FROM httpd:2.4 AS htpasswd
RUN htpasswd -cbB htpasswd admin secret
RUN htpasswd -Bbn user pass > /users
FROM registry:2
COPY --from=htpasswd /usr/local/apache2/htpasswd /auth/htpasswd
COPY --from=htpasswd /users /auth/users
