FROM node:12 AS vue
COPY vue_app /vue_app
WORKDIR /vue_app
RUN npm install && npm run build
FROM python:3.8
COPY --from=vue /src/static/core /app/static/core
