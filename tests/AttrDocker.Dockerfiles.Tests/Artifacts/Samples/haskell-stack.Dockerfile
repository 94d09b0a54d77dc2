FROM fpco/stack-build:lts-13.27 as build
RUN mkdir /opt/build
COPY . /opt/build
RUN cd /opt/build && stack build --system-ghc
RUN cd /opt/build && mv "$(stack path --local-install-root --system-ghc)/bin" /opt/build/bin
FROM ubuntu:18.04
RUN mkdir -p /opt/app
COPY --from=build /opt/build/bin .
