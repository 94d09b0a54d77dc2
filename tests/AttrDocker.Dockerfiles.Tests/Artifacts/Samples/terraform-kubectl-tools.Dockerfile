FROM alpine:3.16 as tools
WORKDIR /downloads
RUN apk add --no-cache curl unzip gettext
RUN curl -sSLo terraform.zip https://releases.hashicorp.com/terraform/1.3.0/terraform_1.3.0_linux_amd64.zip && unzip terraform.zip && rm terraform.zip
RUN curl -sSL https://get.helm.sh/helm-v3.10.0-linux-amd64.tar.gz | tar -xz && mv linux-amd64/helm ./helm && rm -rf linux-amd64
RUN curl -sSL --output /usr/local/bin/kubectl https://dl.k8s.io/v1.25.0/bin/linux/amd64/kubectl
RUN chmod +x /usr/local/bin/kubectl terraform helm
FROM alpine:3.16
COPY --from=tools /downloads/terraform /downloads/helm /usr/local/bin/
COPY --from=tools /usr/local/bin/kubectl /usr/local/bin/
COPY --from=tools /usr/bin/envsubst /usr/local/bin/
