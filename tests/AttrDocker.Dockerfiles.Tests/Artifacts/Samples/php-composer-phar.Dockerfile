FROM php:7.3-cli AS build
RUN apt-get update && apt-get install -y git unzip
RUN curl -sS https://getcomposer.org/installer | php
FROM php:7.3-fpm-alpine
COPY --from=build /composer.phar /usr/local/bin/composer
