FROM hseeberger/scala-sbt:8u222_1.3.5_2.13.1 as build
COPY . /root
WORKDIR /root
RUN sbt stage
FROM openjdk:8-jre
COPY --from=build /root/target/universal/stage /opt/app
