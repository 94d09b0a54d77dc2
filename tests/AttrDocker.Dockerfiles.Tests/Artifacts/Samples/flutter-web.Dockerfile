FROM cirrusci/flutter:stable AS build
RUN mkdir /app
COPY . /app
WORKDIR /app
RUN flutter config --enable-web && flutter build web --release
FROM nginx
COPY --from=build /app/build/web /usr/share/nginx/html
