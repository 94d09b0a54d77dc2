FROM maven:3.8-jdk-8 as build
RUN apt-get update && apt-get install -y libarchive-tools
WORKDIR /app
COPY ./utils/build/docker/java/app/pom.xml .
RUN mkdir /maven && mvn -Dmaven.repo.local=/maven -B dependency:go-offline
COPY ./src ./src
RUN mvn -Dmaven.repo.local=/maven package
COPY ./utils/build/docker/java/install_ddtrace.sh binaries* /binaries/
RUN /binaries/install_ddtrace.sh
FROM adoptopenjdk:11-jre-hotspot
COPY --from=build /binaries/SYSTEM_TESTS_LIBRARY_VERSION SYSTEM_TESTS_LIBRARY_VERSION
COPY --from=build /app/target/myproject-0.0.1-SNAPSHOT.jar /app/app.jar
COPY --from=build /dd-tracer/dd-java-agent.jar .
