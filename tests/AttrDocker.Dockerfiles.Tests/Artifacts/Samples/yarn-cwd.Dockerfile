FROM node:18 AS b
COPY . /proj
RUN yarn --cwd /proj/web install && yarn --cwd /proj/web build && cd /proj && npm --prefix api ci && npm run build --workspace=store
FROM node:18
COPY --from=b /proj/web/dist /w
COPY --from=b /proj/api/node_modules /n
COPY --from=b /proj/store/out /s
