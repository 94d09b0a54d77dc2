FROM python:3.10-slim AS build
WORKDIR /src
COPY . .
RUN pip install pex && pex . -r requirements.txt -c app -o /bin/app.pex && python3 -m zipapp src -o app.pyz
FROM python:3.10-slim
COPY --from=build /bin/app.pex /app.pex
COPY --from=build /src/app.pyz /app.pyz
