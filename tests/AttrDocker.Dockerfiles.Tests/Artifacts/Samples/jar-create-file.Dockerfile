FROM eclipse-temurin:17 AS build
COPY src /src
RUN javac -d /classes /src/Main.java && jar --create --file=/dist/app.jar --main-class=Main -C /classes .
FROM eclipse-temurin:17-jre
COPY --from=build /dist/app.jar /
