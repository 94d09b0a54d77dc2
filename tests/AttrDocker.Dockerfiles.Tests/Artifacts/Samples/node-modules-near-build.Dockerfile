FROM node:20 AS build
WORKDIR /repo
COPY . .
RUN npm ci && npm run build --workspaces
FROM node:20-slim
COPY --from=build /repo/packages/guild/dist /repo/packages/guild/schema.json /app/guild/
COPY --from=build /repo/apps/republic/public /repo/apps/web/publics /app/public/
