FROM python:3.11-slim AS builder
ENV POETRY_HOME=/opt/poetry
RUN python3 -m venv $POETRY_HOME && $POETRY_HOME/bin/pip install poetry==1.5.0 && $POETRY_HOME/bin/poetry self add poetry-plugin-bundle
COPY . /src
WORKDIR /src
RUN $POETRY_HOME/bin/poetry bundle venv --python=/usr/local/bin/python3 --only=main /venv
FROM python:3.11-slim
COPY --from=builder /venv /venv
