FROM fedora:38 AS build
RUN dnf -y install rpm-build gcc make && dnf clean all
RUN mkdir -p /work && (cd /work && touch stamp) && pushd /work && mkdir sub && popd && mkdir top
RUN cd /work/sub; curl -sSL https://example.com/a.tar.xz | xz -d | tar x --strip-components=1
FROM fedora:38
COPY --from=build /work/stamp /work/sub /top /x/
