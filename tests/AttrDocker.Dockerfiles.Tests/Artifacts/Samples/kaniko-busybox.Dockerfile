FROM golang:1.14 as b
WORKDIR /go/src/github.com/GoogleContainerTools/kaniko
ARG GOARCH=amd64
RUN echo $GOARCH > /goarch
RUN (mkdir -p /go/src/github.com/awslabs || true) && cd /go/src/github.com/awslabs && git clone https://github.com/awslabs/amazon-ecr-credential-helper && cd amazon-ecr-credential-helper && make linux-amd64
RUN mkdir -p /kaniko/.docker
COPY . .
RUN make GOARCH=$(cat /goarch)
FROM scratch
COPY --from=b /go/src/github.com/GoogleContainerTools/kaniko/out/executor /kaniko/executor
COPY --from=b /go/src/github.com/awslabs/amazon-ecr-credential-helper/bin/linux-amd64/docker-credential-ecr-login /kaniko/docker-credential-ecr-login
COPY --from=busybox:1.32.0 /bin /busybox
COPY files/ca-certificates.crt /kaniko/ssl/certs/
