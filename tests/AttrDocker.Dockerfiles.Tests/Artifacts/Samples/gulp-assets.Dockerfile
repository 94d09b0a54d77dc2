FROM node:6 AS assets
RUN npm install -g gulp-cli bower
COPY package.json bower.json gulpfile.js /build/
WORKDIR /build
RUN npm install && bower install --allow-root && gulp production
FROM python:2.7
COPY --from=assets /build/public/assets /app/public/assets
COPY --from=assets /build/bower_components /app/bower_components
