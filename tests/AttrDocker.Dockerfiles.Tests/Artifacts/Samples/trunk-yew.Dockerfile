FROM rust:1 AS builder
RUN rustup target add wasm32-unknown-unknown && cargo install trunk wasm-bindgen-cli
WORKDIR /usr/src/frontend
COPY . .
RUN trunk build --release
FROM nginx
COPY --from=builder /usr/src/frontend/dist /usr/share/nginx/html
