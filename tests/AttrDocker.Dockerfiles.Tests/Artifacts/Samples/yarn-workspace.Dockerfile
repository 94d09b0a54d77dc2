FROM node:16-bullseye AS builder
WORKDIR /repo
COPY package.json yarn.lock lerna.json ./
COPY packages ./packages
RUN yarn install --frozen-lockfile && yarn workspace @acme/web build && npx lerna run build --scope @acme/api
FROM node:16-slim
COPY --from=builder /repo/packages/web/dist /app/web
COPY --from=builder /repo/packages/api/lib /app/api
COPY --from=builder /repo/node_modules /app/node_modules
