FROM ghcr.io/graalvm/native-image:ol8-java17-22 AS builder
RUN microdnf update -y && microdnf install -y tar gzip && microdnf clean all
ARG USER_HOME_DIR="/root"
ARG BASE_URL=https://apache.osuosl.org/maven/maven-3/3.8.4/binaries
RUN mkdir -p /usr/share/maven /usr/share/maven/ref && curl -fsSL -o /tmp/apache-maven.tar.gz ${BASE_URL}/apache-maven-3.8.4-bin.tar.gz && tar -xzf /tmp/apache-maven.tar.gz -C /usr/share/maven --strip-components=1 && rm -f /tmp/apache-maven.tar.gz && ln -s /usr/share/maven/bin/mvn /usr/bin/mvn
WORKDIR /build
COPY . /build
RUN mvn --no-transfer-progress native:compile -Pnative
FROM docker.io/oraclelinux:8-slim
COPY --from=builder /build/target/demo app
