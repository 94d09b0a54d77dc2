FROM node:18 AS pack
WORKDIR /pkg
COPY . .
RUN npm ci && npm pack && mv *.tgz /tmp/pkg.tgz
FROM node:18
COPY --from=pack /tmp/pkg.tgz /tmp/pkg.tgz
