FROM python:3.9-slim as docs
WORKDIR /work
COPY requirements.txt mkdocs.yml ./
RUN pip install --no-cache-dir -r requirements.txt
COPY docs docs
RUN mkdocs build --site-dir /public
FROM nginx:1.21
COPY --from=docs /public /usr/share/nginx/html
