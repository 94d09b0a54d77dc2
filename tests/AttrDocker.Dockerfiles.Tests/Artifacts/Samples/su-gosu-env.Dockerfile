FROM ubuntu:22.04 AS x
RUN useradd -m app && su app -c "mkdir -p ~app/data && cd /home/app && echo 1 > one" && sudo -u app env FOO=1 sh -c 'echo 2 > /home/app/two'
RUN env -i HOME=/opt/h sh -ec 'mkdir -p "$HOME" && cd && touch here'
FROM ubuntu
COPY --from=x /home/app/one /home/app/two /opt/h/here /x/
