FROM python:3.10 AS models
RUN python -c "import urllib.request as u; u.urlretrieve('https://example.com/m.bin', '/models/m.bin')"
FROM python:3.10-slim
COPY --from=models /models/m.bin /models/
