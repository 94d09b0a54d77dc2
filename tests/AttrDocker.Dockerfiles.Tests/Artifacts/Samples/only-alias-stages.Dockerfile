FROM node:18-alpine AS node
FROM golang:1.20-alpine AS go
FROM composer:2 AS composer
FROM mlocati/php-extension-installer AS installer
FROM php:8.2-cli-alpine
COPY --from=node /usr/lib /usr/lib
COPY --from=node /usr/local/share /usr/local/share
COPY --from=node /usr/local/lib /usr/local/lib
COPY --from=node /usr/local/include /usr/local/include
COPY --from=node /usr/local/bin /usr/local/bin
COPY --from=node /opt /opt
COPY --from=go /usr/local/go/ /usr/local/go/
COPY --from=composer /usr/bin/composer /usr/bin/composer
COPY --from=installer /usr/bin/install-php-extensions /usr/bin/
