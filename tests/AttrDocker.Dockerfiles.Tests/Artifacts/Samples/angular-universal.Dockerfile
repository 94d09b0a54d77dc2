FROM node:18 AS ng
WORKDIR /usr/src/app
RUN npm install -g @angular/cli
COPY . .
RUN npm ci && ng build --configuration production && ng run app:server
FROM node:18-slim
COPY --from=ng /usr/src/app/dist/app/browser /app/browser
COPY --from=ng /usr/src/app/dist/app/server /app/server
