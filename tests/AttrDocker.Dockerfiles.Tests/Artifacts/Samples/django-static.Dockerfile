FROM node:14 as assets
WORKDIR /static
COPY package.json yarn.lock ./
RUN yarn
COPY frontend ./frontend
RUN yarn build --outDir=/static/bundles
FROM python:3.8
WORKDIR /srv/app
COPY --from=assets /static/bundles ./bundles
COPY --from=assets /static/node_modules/bootstrap/dist ./vendor/bootstrap
