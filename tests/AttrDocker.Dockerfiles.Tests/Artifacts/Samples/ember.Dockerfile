FROM danlynn/ember-cli:3.28.2 as build
WORKDIR /myapp
COPY . .
RUN yarn install && ember build -prod
FROM nginx
COPY --from=build /myapp/dist /usr/share/nginx/html
