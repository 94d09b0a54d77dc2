FROM python:3.8-alpine as doc
RUN apk add --no-cache make
RUN pip install sphinx sphinx_rtd_theme
ADD . /docs
RUN cd /docs && make html && sphinx-build -b dirhtml source /site
FROM nginx
COPY --from=doc /docs/build/html /usr/share/nginx/html
COPY --from=doc /site /usr/share/nginx/site
