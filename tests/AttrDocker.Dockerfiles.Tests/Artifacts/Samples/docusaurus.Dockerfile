FROM node:lts AS builder
WORKDIR /home/node/app
COPY --chown=node:node . /home/node/app/
RUN npm ci && npx docusaurus build
USER node
FROM nginx:mainline
COPY --from=builder --chown=nginx /home/node/app/build/ /usr/share/nginx/html/
