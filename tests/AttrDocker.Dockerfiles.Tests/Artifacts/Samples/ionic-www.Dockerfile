FROM node:14 AS ionic
WORKDIR /ionic
COPY . .
RUN npm i -g @ionic/cli && npm i && ionic build --prod
FROM nginx
COPY --from=ionic /ionic/www /usr/share/nginx/html
