# syntax=docker/dockerfile:1.4
FROM alpine AS conf
WORKDIR /conf
COPY <<EOF nginx.conf
server { listen 80; }
EOF
COPY <<-"A" <<-"B" /etc/app/
	hello
A
	world
B
RUN <<SH
set -e
cat > /conf/generated.yml <<YAML
a: 1
YAML
mkdir -p /conf/d
SH
FROM nginx
COPY --from=conf /conf/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=conf /etc/app/A /etc/app/B /a/
COPY --from=conf /conf/generated.yml /conf/d /b/
