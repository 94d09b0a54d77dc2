FROM ruby:2.7-slim AS bundle
RUN apt-get update && apt-get install -y build-essential
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle config set --local path 'vendor/bundle' && bundle config set without 'development test' && bundle install --jobs 4
FROM ruby:2.7-slim
WORKDIR /app
COPY --from=bundle /app/vendor/bundle vendor/bundle
COPY --from=bundle /app/.bundle .bundle
