FROM debian:bullseye AS tex
RUN apt-get update && apt-get install -y perl wget
WORKDIR /tmp/install
COPY texlive.profile .
RUN wget -qO- https://mirror.ctan.org/systems/texlive/tlnet/install-tl-unx.tar.gz | tar xz --strip-components=1
RUN perl ./install-tl --profile=texlive.profile
FROM debian:bullseye-slim
COPY --from=tex /usr/local/texlive /usr/local/texlive
