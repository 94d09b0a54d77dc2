FROM ruby:2.6.5-alpine AS builder
RUN apk add --update --no-cache build-base postgresql-dev git nodejs-current yarn tzdata
WORKDIR /app
ADD Gemfile* /app/
RUN bundle config --global frozen 1 && bundle install --without development test -j4 --retry 3 && rm -rf /usr/local/bundle/cache/*.gem && find /usr/local/bundle/gems/ -name "*.c" -delete && find /usr/local/bundle/gems/ -name "*.o" -delete
ADD package.json yarn.lock /app/
RUN yarn install
ADD . /app
RUN RAILS_ENV=production SECRET_KEY_BASE=foo bundle exec rake assets:precompile
RUN rm -rf node_modules tmp/cache app/assets vendor/assets spec
FROM ruby:2.6.5-alpine
RUN addgroup -g 1000 -S app && adduser -u 1000 -S app -G app
COPY --from=builder /usr/local/bundle/ /usr/local/bundle/
COPY --from=builder --chown=app:app /app /app
