FROM python:3.10 AS web
ENV STATIC_ROOT=/var/static
WORKDIR /code
COPY . .
RUN pip install -r requirements.txt && python manage.py collectstatic --noinput
FROM nginx
COPY --from=web /code/static /usr/share/nginx/html/static
COPY --from=web /var/static /srv
