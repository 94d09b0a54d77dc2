FROM node:18 AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build
FROM node:18
WORKDIR /app
COPY --from=build /app/dist ./dist
COPY --from=build /app/served ./
COPY --from=build /app/worked ./
CMD ["node", "dist/main.js", "--mode", "server", "--role", "worker"]
