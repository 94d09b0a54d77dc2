FROM ubuntu:20.04 AS pkg
SHELL ["/bin/bash", "-euxo", "pipefail", "-c"]
RUN pkgs=(curl git make) ; apt-get update && apt-get install -y "${pkgs[@]}" && [[ -f /usr/bin/git && -x /usr/bin/git ]]
RUN mkdir -p /opt/app/{bin,etc,lib} && for i in a b c; do printf '%s\n' "$i" > /opt/app/etc/$i.conf; done
RUN function fetch() { curl -fsSL "$1" -o "$2"; }; fetch https://example.com/x /opt/app/bin/x
FROM ubuntu:20.04
COPY --from=pkg /opt/app/bin /usr/local/bin
COPY --from=pkg /opt/app/etc/b.conf /opt/app/lib /etc/app/
COPY --from=pkg /opt/app/bin/x /usr/bin/x
