FROM elixir:1.7 AS builder
ARG APP_NAME=myapp
ARG APP_VSN=0.1.0
ENV APP_NAME=${APP_NAME} APP_VSN=${APP_VSN} MIX_ENV=prod
WORKDIR /opt/app
COPY . .
RUN mix do deps.get, deps.compile, compile
RUN mkdir -p /opt/built && mix release --verbose && cp _build/${MIX_ENV}/rel/${APP_NAME}/releases/${APP_VSN}/${APP_NAME}.tar.gz /opt/built && cd /opt/built && tar -xzf ${APP_NAME}.tar.gz && rm ${APP_NAME}.tar.gz
FROM alpine:3.9
WORKDIR /opt/app
COPY --from=builder /opt/built .
