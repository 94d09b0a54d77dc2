FROM node:8-onbuild AS app
FROM python:3.6-onbuild AS py
FROM debian
COPY --from=app /usr/src/app/build /app
COPY --from=py /usr/src/app/main.py /py/
