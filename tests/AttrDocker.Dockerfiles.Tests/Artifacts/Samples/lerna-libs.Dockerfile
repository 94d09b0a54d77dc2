FROM node:12 AS mono
WORKDIR /mono
COPY lerna.json package.json ./
COPY packages packages
RUN npx lerna bootstrap --hoist && npx lerna run build && npx lerna exec -- rm -rf src
FROM node:12
COPY --from=mono /mono/packages/core/build /core
COPY --from=mono /mono/packages/core/package.json /core/
