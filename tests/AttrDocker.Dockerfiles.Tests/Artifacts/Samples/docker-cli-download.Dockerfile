FROM alpine:3.14 AS download
ARG DOCKER_VERSION=20.10.8
ARG KUBECTL_VERSION=v1.22.0
RUN apk add --no-cache curl
RUN curl -fL "https://download.docker.com/linux/static/stable/x86_64/docker-${DOCKER_VERSION}.tgz" | tar zx --strip-components 1 docker/docker && mv docker /usr/local/bin/
RUN curl -LO "https://dl.k8s.io/release/${KUBECTL_VERSION}/bin/linux/amd64/kubectl" && chmod +x kubectl
RUN cd /tmp && wget -q https://get.helm.sh/helm-v3.6.3-linux-amd64.tar.gz && tar xf helm-v3.6.3-linux-amd64.tar.gz && mv linux-amd64/helm /helm
FROM alpine:3.14
COPY --from=download /usr/local/bin/docker /usr/local/bin/docker
COPY --from=download /kubectl /usr/local/bin/kubectl
COPY --from=download /helm /usr/local/bin/helm
