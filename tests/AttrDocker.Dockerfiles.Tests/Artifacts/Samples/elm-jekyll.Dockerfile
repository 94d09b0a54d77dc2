FROM node:14 AS e
WORKDIR /e
COPY . .
RUN npx elm make src/Main.elm --output=/www2/main.js && npx webpack -o /wp/out && npx tailwindcss -i a.css -o ./css/b.css && npx tsc --outDir /tsout
FROM ruby:3 AS j
WORKDIR /j
COPY . .
RUN bundle install && bundle exec jekyll build -d /jk && JEKYLL_ENV=production bundle exec jekyll b
FROM nginx
COPY --from=e /www2/main.js /wp/out /tsout/a.js /x/
COPY --from=e /e/css/b.css /
COPY --from=j /jk /jk
COPY --from=j /j/_site /site
