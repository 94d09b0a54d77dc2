FROM python:3.7-alpine AS build
WORKDIR /wheels
COPY ./requirements.txt /wheels/
RUN apk add --no-cache gcc musl-dev linux-headers && pip install -U pip && pip wheel -r ./requirements.txt
FROM python:3.7-alpine
COPY --from=build /wheels /wheels
RUN pip install -r /wheels/requirements.txt -f /wheels && rm -rf /wheels && rm -rf /root/.cache/pip/*
