FROM node:14 as build-storybook
WORKDIR /usr/src/storybook
COPY . .
RUN yarn && yarn build-storybook
FROM nginx
COPY --from=build-storybook /usr/src/storybook/storybook-static /usr/share/nginx/html
