FROM node:8-alpine as base
WORKDIR /root/chat
COPY package.json .
FROM base AS dependencies
RUN npm set progress=false && npm config set depth 0
RUN npm install --only=production
# copy production node_modules aside
RUN cp -R node_modules prod_node_modules
RUN npm install
FROM dependencies AS test
COPY . .
RUN npm run lint && npm run setup && npm run test
FROM base AS release
COPY --from=dependencies /root/chat/prod_node_modules ./node_modules
COPY . .
