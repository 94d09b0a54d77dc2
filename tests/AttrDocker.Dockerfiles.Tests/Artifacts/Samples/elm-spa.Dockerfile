FROM node:12-alpine AS elm
WORKDIR /elm
RUN npm install -g elm@0.19.1 uglify-js
COPY elm.json ./
COPY src ./src
RUN elm make src/Main.elm --optimize --output=elm.js && uglifyjs elm.js --compress --mangle --output=elm.min.js
FROM nginx
COPY --from=elm /elm/elm.min.js /usr/share/nginx/html/
