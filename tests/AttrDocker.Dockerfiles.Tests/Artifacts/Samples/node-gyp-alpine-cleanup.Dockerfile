FROM node:14-alpine AS build
ENV NODE_ENV=production
WORKDIR /app
COPY . .
RUN apk add --no-cache --virtual .gyp python3 make g++ \
    && npm ci --production \
    && apk del .gyp \
    && rm -rf /root/.npm /tmp/*
RUN rm -rf dist && npm run build && rm -rf src
FROM node:14-alpine
COPY --from=build /app/dist ./dist
COPY --from=build /app/node_modules ./node_modules
