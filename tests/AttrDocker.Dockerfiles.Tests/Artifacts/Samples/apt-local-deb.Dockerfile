FROM ubuntu:20.04 AS tools
COPY agent_1.0_amd64.deb /tmp/
RUN apt-get update && apt-get install -y /tmp/agent_1.0_amd64.deb && rm /tmp/agent_1.0_amd64.deb
COPY other.deb /tmp/
RUN dpkg -i /tmp/other.deb
FROM ubuntu:20.04
COPY --from=tools /usr/local/bin/agent /usr/local/bin/
COPY --from=tools /data/other /data/other
