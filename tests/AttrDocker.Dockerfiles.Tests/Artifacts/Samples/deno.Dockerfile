FROM denoland/deno:alpine-1.30.0 AS build
WORKDIR /app
COPY . .
RUN deno compile --allow-net --output server main.ts
FROM gcr.io/distroless/cc
COPY --from=build /app/server /server
