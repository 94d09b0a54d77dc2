FROM maven:3.6-jdk-8-alpine as mvn
ENV HOME=/usr/app
RUN mkdir -p $HOME
WORKDIR $HOME
ADD pom.xml $HOME
RUN ["/usr/local/bin/mvn-entrypoint.sh", "mvn", "verify", "clean", "--fail-never"]
ADD . $HOME
RUN ["mvn","package"]
FROM jboss/wildfly:18.0.1.Final
COPY --from=mvn /usr/app/target/app.war /opt/jboss/wildfly/standalone/deployments/
