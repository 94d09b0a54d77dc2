FROM alpine:3.18 AS tools
WORKDIR /tools
RUN apk add --no-cache curl tar
RUN curl -fsSLo kubectl https://dl.k8s.io/release/v1.29.0/bin/linux/amd64/kubectl && chmod +x kubectl
RUN curl -fsSL https://github.com/ahmetb/kubectx/releases/download/v0.9.5/kubectx_v0.9.5_linux_x86_64.tar.gz | tar -xz -C /tools
RUN curl -fsSL https://github.com/ahmetb/kubectx/releases/download/v0.9.5/kubens_v0.9.5_linux_x86_64.tar.gz | tar -xz -C /tools
FROM alpine:3.18
COPY --from=tools /tools/kubectl /tools/kubectx /tools/kubens /usr/local/bin/
