FROM node:14 AS build
ARG KEEP_DOCS=yes
WORKDIR /app
COPY . .
RUN mkdir /docs && cp -r docs/. /docs
RUN [ "$KEEP_DOCS" = "no" ] && rm -rf /docs || true
RUN test "$NODE_ENV" = production && rm -rf /app/samples || echo keep
FROM nginx
COPY --from=build /docs /usr/share/nginx/html
COPY --from=build /app/samples /usr/share/nginx/html/samples
