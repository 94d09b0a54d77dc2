FROM debian:12-slim AS tools
RUN apt-get update && apt-get install -y unzip wget && wget -q https://example.com/sdk.zip && unzip -q sdk.zip -d /opt/sdk && ln -s /opt/sdk/bin/* /usr/local/bin/
FROM debian:12-slim
COPY --from=tools /opt/sdk/lib /opt/sdk/lib
COPY --from=tools /usr/local/bin/sdkctl /usr/local/bin/sdkctl
