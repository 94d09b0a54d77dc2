FROM node:18-alpine AS builder
WORKDIR /app
COPY .yarn ./.yarn
COPY .pnp.cjs .yarnrc.yml package.json yarn.lock ./
COPY apps/web/package.json ./apps/web/
RUN yarn workspaces focus --all --production
COPY . .
RUN yarn workspace web run build
FROM node:18-alpine
COPY --from=builder /app/.yarn ./.yarn
COPY --from=builder /app/.pnp.cjs /app/package.json ./
COPY --from=builder /app/apps/web/.next ./apps/web/.next
