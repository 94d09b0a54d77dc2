FROM alpine/helm:3.11 AS helm
FROM bitnami/kubectl:1.26 AS kubectl
FROM alpine:3.17 AS kustomize
RUN apk add --no-cache bash curl && curl -s "https://raw.githubusercontent.com/kubernetes-sigs/kustomize/master/hack/install_kustomize.sh" | bash -s 4.5.7 /usr/local/bin
FROM alpine:3.17
COPY --from=helm /usr/bin/helm /usr/local/bin/helm
COPY --from=kubectl /opt/bitnami/kubectl/bin/kubectl /usr/local/bin/
COPY --from=kustomize /usr/local/bin/kustomize /usr/local/bin/
