FROM ruby:2.7 AS builder
WORKDIR /usr/src/app
COPY Gemfile* ./
RUN bundle install
COPY . .
RUN bundle exec jekyll build
FROM nginx:stable
COPY --from=builder /usr/src/app/_site /usr/share/nginx/html
