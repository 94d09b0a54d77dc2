FROM amazoncorretto:17-alpine AS corretto-jdk
RUN apk add --no-cache binutils && jlink --verbose --add-modules java.base,java.sql --strip-debug --no-man-pages --no-header-files --compress=2 --output /customjre
FROM maven:3.8 AS pkg
COPY . /p
RUN mvn -f /p package && jdeps --print-module-deps /p/target/a.jar > /p/deps.info
FROM alpine
COPY --from=corretto-jdk /customjre /jre
COPY --from=pkg /p/target/a.jar /p/deps.info /
