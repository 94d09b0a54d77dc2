FROM php:8.0-cli as composer_deps
WORKDIR /var/www/html
RUN apt-get update && apt-get install -y zip unzip libzip-dev && docker-php-ext-install zip
RUN php -r "copy('https://getcomposer.org/installer', 'composer-setup.php');" && php composer-setup.php --install-dir=/usr/local/bin --filename=composer && php -r "unlink('composer-setup.php');"
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-autoloader --no-scripts
COPY . .
RUN composer dump-autoload -o && php artisan view:cache
FROM php:8.0-fpm
COPY --from=composer_deps /usr/local/bin/composer /usr/local/bin/composer
COPY --from=composer_deps /var/www/html/vendor /var/www/html/vendor
COPY --from=composer_deps --chown=www-data:www-data /var/www/html /var/www/html
