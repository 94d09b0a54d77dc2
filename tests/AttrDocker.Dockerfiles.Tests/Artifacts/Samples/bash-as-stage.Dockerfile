FROM bash:5.1 AS bash
FROM alpine
COPY --from=bash /usr/local/bin/bash /usr/local/bin/bash
