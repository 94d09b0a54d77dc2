FROM gradle:7.4-jdk17-alpine AS builder
WORKDIR /workspace
COPY settings.gradle.kts build.gradle.kts gradle.properties ./
COPY app/build.gradle.kts app/
COPY lib lib
COPY app/src app/src
RUN gradle :app:bootJar -x test --no-daemon && mkdir -p app/build/extracted && (java -Djarmode=layertools -jar app/build/libs/app.jar extract --destination app/build/extracted)
FROM eclipse-temurin:17-jre-alpine
ARG EXTRACTED=/workspace/app/build/extracted
COPY --from=builder ${EXTRACTED}/dependencies/ ./
COPY --from=builder ${EXTRACTED}/spring-boot-loader/ ./
COPY --from=builder /workspace/app/build/libs/app.jar /app.jar
COPY --from=builder /workspace/lib/agent.jar /agent.jar
