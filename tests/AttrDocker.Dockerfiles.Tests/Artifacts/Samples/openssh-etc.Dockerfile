FROM debian:bookworm AS base
RUN apt-get update && apt-get install -y --no-install-recommends openssh-server
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y openssh-server
COPY --from=base /etc/ssh/sshd_config /etc/ssh/sshd_config
COPY --from=base /etc/ssh /etc/ssh.dist
