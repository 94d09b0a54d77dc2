FROM node:16 AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && mkdir -p /srv/www && mv build /srv/www && mv /srv/www/build/static /srv/www/assets
FROM nginx
COPY --from=build /srv/www/build /usr/share/nginx/html
COPY --from=build /srv/www/assets /usr/share/nginx/html/assets
