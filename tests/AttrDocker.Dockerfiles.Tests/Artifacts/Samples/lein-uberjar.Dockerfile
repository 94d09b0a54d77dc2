FROM clojure:lein-2.8.1 AS build-env
WORKDIR /usr/src/myapp
COPY project.clj /usr/src/myapp/
RUN lein deps
COPY . /usr/src/myapp
RUN mv "$(lein uberjar | sed -n 's/^Created \(.*standalone\.jar\)/\1/p')" myapp-standalone.jar
FROM openjdk:8-jre-alpine
COPY --from=build-env /usr/src/myapp/myapp-standalone.jar /myapp/myapp.jar
