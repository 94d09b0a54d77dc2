FROM node:lts AS client
WORKDIR /opt/client
COPY client .
RUN npm i && npm run build
FROM node:lts AS server
WORKDIR /opt/server
COPY server .
RUN npm i && npx tsc
FROM node:lts-slim
COPY --from=client /opt/client/build /opt/app/public
COPY --from=server /opt/server/dist /opt/app
COPY --from=server /opt/server/package.json /opt/server/index.js /opt/app/
