FROM eclipse-temurin:17-alpine as jre-build
RUN $JAVA_HOME/bin/jlink --add-modules java.base,java.logging --strip-debug --no-man-pages --no-header-files --compress=2 --output /javaruntime
FROM alpine:3.16
ENV JAVA_HOME=/opt/java/openjdk
COPY --from=jre-build /javaruntime $JAVA_HOME
