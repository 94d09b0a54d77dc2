FROM debian:12 AS f
WORKDIR /in
COPY . .
RUN mkdir -p /picked && find . -name '*.md' -exec cp --parents {} /picked \; && find . -name '*.txt' | xargs -I{} cp {} /picked/
RUN find /in -type d -empty -delete; find /in/tmp -delete
FROM debian:12
COPY --from=f /picked/docs/readme.md /docs/
COPY --from=f /in/src /src
