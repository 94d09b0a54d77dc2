FROM klakegg/hugo:0.83.1-alpine AS build
WORKDIR /site
COPY . .
RUN hugo --minify
FROM nginx:alpine
COPY --from=build /site/public /usr/share/nginx/html
