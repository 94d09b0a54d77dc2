FROM ocaml/opam:debian-11-ocaml-4.14 AS build
COPY --chown=opam:opam . /home/opam/app
WORKDIR /home/opam/app
RUN opam install . --deps-only && eval $(opam env) && dune build bin/main.exe
FROM debian:11
COPY --from=build /home/opam/app/_build/default/bin/main.exe /bin/app
