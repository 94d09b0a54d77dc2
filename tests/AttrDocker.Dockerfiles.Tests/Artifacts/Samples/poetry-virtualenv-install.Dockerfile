FROM python:3.9 AS poetry
ENV POETRY_HOME=/opt/poetry
RUN curl -sSL https://install.python-poetry.org | python3 -
RUN python -m venv /venv && . /venv/bin/activate && $POETRY_HOME/bin/poetry install --no-dev && $POETRY_HOME/bin/poetry build && pip install dist/*.whl
FROM python:3.9-slim
COPY --from=poetry /venv /venv
COPY --from=poetry /opt/poetry /opt/poetry
