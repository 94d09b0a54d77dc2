# stage 1
FROM node:14.17-alpine as node
WORKDIR /app
COPY package*.json ./
RUN npm install --silent
COPY . .
RUN npm run build -- --prod
# stage 2
FROM nginx:1.21-alpine
COPY --from=node /app/dist/my-angular-app /usr/share/nginx/html
COPY ./nginx.conf /etc/nginx/conf.d/default.conf
