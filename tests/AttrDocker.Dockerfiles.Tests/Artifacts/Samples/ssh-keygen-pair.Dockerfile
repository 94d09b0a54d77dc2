FROM alpine:3.17 AS keys
RUN apk add --no-cache openssh-keygen
RUN mkdir -p /keys && ssh-keygen -t ed25519 -N '' -f /keys/id_deploy
FROM alpine:3.17
RUN apk add --no-cache openssh
COPY --from=keys /keys/id_deploy.pub /root/.ssh/authorized_keys
COPY --from=keys /keys/id_deploy /root/.ssh/id_deploy
