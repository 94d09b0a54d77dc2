FROM node:20-slim as build
WORKDIR /src
COPY --link package.json pnpm-lock.yaml ./
RUN corepack enable && pnpm install --frozen-lockfile
COPY --link . .
RUN pnpm run build && pnpm prune --prod
FROM node:20-slim
ENV PORT=3000
COPY --from=build /src/.output /src/.output
# Optional, only needed if you rely on unbundled dependencies
# COPY --from=build /src/node_modules /src/node_modules
CMD [ "node", "/src/.output/server/index.mjs" ]
