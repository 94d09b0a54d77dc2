FROM --platform=$TARGETPLATFORM python:3.11-slim AS wheels
ARG TARGETPLATFORM
WORKDIR /usr/src
COPY requirements*.txt .
RUN pip wheel --wheel-dir /usr/src/wheels -r requirements.txt -r requirements-dev.txt
RUN echo "Building for $TARGETPLATFORM" > platform && pip freeze | tee frozen.txt
FROM python:3.11-slim
COPY --from=wheels /usr/src/wheels /wheels
COPY --from=wheels /usr/src/platform /usr/src/frozen.txt /meta/
