FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /ws
COPY . .
RUN mvn -q -DskipTests package
FROM eclipse-temurin:21-jre
COPY --from=build /ws/server/target/server.jar /ws/server/targets/list.txt /app/
COPY --from=build /ws/tools/trget-map/map.json /ws/targeting/rules.xml /app/
