FROM node:18-alpine AS builder
WORKDIR /app
COPY . .
RUN yarn install --frozen-lockfile && yarn build
FROM node:18-alpine
WORKDIR /app
COPY --from=builder /app/jsconfig.json ./
COPY --from=builder /app/package.json ./
COPY --from=builder /app/.next ./.next
CMD ["yarn","start"]
