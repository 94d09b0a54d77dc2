FROM webratio/ant:1.9 AS ant
COPY . /code
WORKDIR /code
RUN ant war
FROM tomcat:8
RUN rm -rf /usr/local/tomcat/webapps/ROOT
COPY --from=ant /code/dist/app.war /usr/local/tomcat/webapps/ROOT.war
