FROM python:3.9 AS docs
WORKDIR /docs
COPY . .
RUN pip install tox && tox -e docs && python -m sphinx docs build/sphinx && make -C docs html
FROM nginx
COPY --from=docs /docs/docs/_build/html /usr/share/nginx/html
COPY --from=docs /docs/build/sphinx /usr/share/nginx/sphinx
