FROM debian:bullseye-20230320 as jre-build
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN apt-get update && apt-get install --no-install-recommends -y ca-certificates jq wget && rm -rf /var/lib/apt/lists/*
ARG JAVA_VERSION=17.0.6_10
RUN wget --quiet https://ci.jenkins.io/temurin/jdk-$JAVA_VERSION.tar.gz -O /tmp/jdk.tar.gz && tar -xzf /tmp/jdk.tar.gz -C /opt/ && rm -f /tmp/jdk.tar.gz
ENV PATH=/opt/jdk-${JAVA_VERSION}/bin:$PATH
RUN if [[ "$(uname -m)" = "x86_64" ]]; then jlink --strip-java-debug-attributes --add-modules ALL-MODULE-PATH --no-man-pages --output /javaruntime; else cp -r /opt/jdk-${JAVA_VERSION} /javaruntime; fi
FROM debian:bullseye
ENV JAVA_HOME=/opt/java/openjdk
COPY --from=jre-build /javaruntime $JAVA_HOME
COPY --from=jre-build /opt/jdk-17.0.6_10 /opt/jdk-17
