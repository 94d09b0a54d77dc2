FROM ruby:3.1 AS gem
WORKDIR /gem
COPY . .
RUN gem build mygem.gemspec && gem install --install-dir /gems *.gem
FROM ruby:3.1-slim
COPY --from=gem /gem/mygem-1.0.0.gem /tmp/
COPY --from=gem /gems /gems
