FROM node:14 AS deps
WORKDIR /app
COPY package*.json ./
RUN npm ci --only=production && mv node_modules /prod_modules && npm ci
COPY . .
RUN npm run build && mv dist /dist && rm -rf node_modules && mv /prod_modules node_modules
FROM node:14-slim
COPY --from=deps /dist /app/dist
COPY --from=deps /app/node_modules /app/node_modules
