FROM python:3.10-slim AS fonts
RUN apt-get update && apt-get install -y --no-install-recommends fontconfig fonts-noto curl unzip && curl -L -o /tmp/f.zip https://fonts.google.com/download?family=Roboto && mkdir -p /usr/share/fonts/truetype/roboto && unzip /tmp/f.zip -d /usr/share/fonts/truetype/roboto && fc-cache -f
FROM debian:bookworm
COPY --from=fonts /usr/share/fonts/truetype /usr/share/fonts/truetype
COPY --from=fonts /usr/share/fonts/truetype/roboto/Roboto-Regular.ttf /fonts/
