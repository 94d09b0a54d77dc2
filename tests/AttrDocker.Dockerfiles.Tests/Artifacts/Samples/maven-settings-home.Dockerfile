FROM maven:3-jdk-11-slim AS m
ENV HOME=/home/app
RUN mkdir -p $HOME
WORKDIR $HOME
COPY settings.xml $HOME/.m2/settings.xml
COPY . .
RUN mvn -s $HOME/.m2/settings.xml clean package -P prod && ls target
FROM tomcat:9-jre11
COPY --from=m $HOME/target/app.war /usr/local/tomcat/webapps/
COPY --from=m /home/app/target/app.war /usr/local/tomcat/webapps/ROOT.war
