FROM python:3.8-slim AS base
ENV LANG C.UTF-8
FROM base AS python-deps
RUN pip install pipenv
COPY Pipfile .
COPY Pipfile.lock .
RUN PIPENV_VENV_IN_PROJECT=1 pipenv install --deploy
FROM base AS runtime
COPY --from=python-deps /.venv /.venv
