FROM python:3.10-slim AS dependencies
RUN useradd --create-home appuser
USER appuser
WORKDIR /home/appuser/app
COPY --chown=appuser requirements.txt .
RUN pip install --no-warn-script-location --user -r requirements.txt
FROM python:3.10-slim
COPY --from=dependencies /home/appuser/.local /home/appuser/.local
COPY --from=dependencies /home/appuser/app/requirements.txt /
