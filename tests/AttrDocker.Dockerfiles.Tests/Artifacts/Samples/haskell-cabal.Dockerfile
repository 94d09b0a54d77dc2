FROM haskell:8.10 AS builder
WORKDIR /opt/server
RUN cabal update
COPY ./server.cabal .
RUN cabal build --only-dependencies -j4
COPY . .
RUN cabal install --installdir=/opt/bin --install-method=copy
FROM debian:buster
COPY --from=builder /opt/bin/server /usr/bin/
