FROM erlang:23-alpine AS build
RUN mkdir /buildroot
WORKDIR /buildroot
COPY dockerwatch dockerwatch
WORKDIR dockerwatch
RUN rebar3 as prod release
FROM alpine
COPY --from=build /buildroot/dockerwatch/_build/prod/rel/dockerwatch /dockerwatch
