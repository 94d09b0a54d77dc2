FROM php:8.1-fpm-alpine AS ext
RUN apk add --no-cache $PHPIZE_DEPS icu-dev libzip-dev && docker-php-ext-install intl zip pdo_mysql && pecl install redis-5.3.4 && docker-php-ext-enable redis
FROM php:8.1-fpm-alpine
RUN apk add --no-cache icu libzip
COPY --from=ext /usr/local/lib/php/extensions/no-debug-non-zts-20210902/ /usr/local/lib/php/extensions/no-debug-non-zts-20210902/
COPY --from=ext /usr/local/etc/php/conf.d/ /usr/local/etc/php/conf.d/
