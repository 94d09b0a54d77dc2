FROM gradle:jdk11 as builder
USER root
COPY ./ ./
RUN gradle installDist
FROM openjdk:11-jre
COPY --from=builder /home/gradle/build/install/myapp /opt/myapp
