FROM node:16-alpine AS build
RUN apk add --no-cache curl bash && curl -sfL https://gobinaries.com/tj/node-prune | bash -s -- -b /usr/local/bin
WORKDIR /app
COPY package.json yarn.lock ./
RUN yarn --frozen-lockfile
COPY . .
RUN yarn build && npm prune --production && /usr/local/bin/node-prune
RUN rm -rf node_modules/@types
FROM node:16-alpine
COPY --from=build /app/dist /app/dist
COPY --from=build /app/node_modules /app/node_modules
COPY --from=build /app/package.json /app/
