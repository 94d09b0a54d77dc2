FROM node:10 as build-stage
ENV PATH /app/node_modules/.bin:$PATH
WORKDIR /app
COPY ./ /app/
RUN npm ci
ARG configuration=production
RUN npm run build -- --output-path=./dist/out --configuration $configuration
FROM nginx:1.15
COPY --from=build-stage /app/dist/out/ /usr/share/nginx/html
COPY --from=build-stage /app/nginx-custom.conf /etc/nginx/conf.d/default.conf
