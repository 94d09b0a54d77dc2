FROM dart:2.18 AS dart
FROM ubuntu AS build
COPY --from=dart /usr/lib/dart /usr/lib/dart
FROM scratch
COPY --from=dart /runtime/ /
