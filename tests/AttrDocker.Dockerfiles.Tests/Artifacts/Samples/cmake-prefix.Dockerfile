FROM ubuntu:20.04 AS build
ENV DEBIAN_FRONTEND=noninteractive
RUN apt-get update && apt-get install -y build-essential cmake ninja-build git
COPY . /tmp/src
RUN mkdir /tmp/build && cd /tmp/build && cmake -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX:PATH=/opt/tool /tmp/src && ninja && ninja install
FROM ubuntu:20.04
COPY --from=build /opt/tool /opt/tool
