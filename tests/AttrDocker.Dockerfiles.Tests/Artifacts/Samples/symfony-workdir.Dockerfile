FROM php:7.4-fpm-alpine AS symfony_php
WORKDIR /srv/app
COPY composer.json composer.lock symfony.lock ./
COPY --from=composer:latest /usr/bin/composer /usr/bin/composer
RUN set -eux; composer install --prefer-dist --no-dev --no-scripts --no-progress; composer clear-cache
COPY . .
RUN mkdir -p var/cache var/log; chmod +x bin/console; sync
VOLUME /srv/app/var
FROM caddy:2 AS symfony_caddy
WORKDIR /srv/app
COPY --from=symfony_php /srv/app/public public/
