FROM clojure:openjdk-11-tools-deps AS cljs
RUN apt-get update && apt-get install -y nodejs npm
WORKDIR /app
COPY deps.edn package.json shadow-cljs.edn /app/
RUN npm ci
COPY . /app
RUN npx shadow-cljs release app && clojure -A:uberjar
FROM openjdk:11-jre
COPY --from=cljs /app/resources/public /srv/public
COPY --from=cljs /app/target/app-standalone.jar /srv/app.jar
