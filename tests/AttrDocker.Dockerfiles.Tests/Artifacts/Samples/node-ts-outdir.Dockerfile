FROM node:20-alpine AS builder
WORKDIR /app
COPY tsconfig.json package.json index.ts ./
RUN npm i && ./node_modules/.bin/tsc --outDir /compiled && npx esbuild index.ts --bundle --outfile=bundle.js
FROM node:20-alpine
COPY --from=builder /compiled /app
COPY --from=builder /app/bundle.js /app/index.js /app/
