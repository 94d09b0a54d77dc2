FROM rust:1.60 AS wasm
RUN cargo install wasm-pack
WORKDIR /crate
COPY . .
RUN wasm-pack build --target web --out-dir /pkg && wasm-pack build crates/core
FROM node:16 AS web
COPY --from=wasm /pkg /app/pkg
COPY --from=wasm /crate/crates/core/pkg /app/core
COPY --from=wasm /usr/local/cargo/bin/wasm-pack /usr/local/bin/
WORKDIR /app
RUN npm i && npm run build
FROM nginx
COPY --from=web /app/dist /usr/share/nginx/html
