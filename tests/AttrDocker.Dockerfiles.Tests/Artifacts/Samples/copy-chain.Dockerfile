FROM alpine AS one
RUN mkdir -p /a/b && touch /a/b/c
FROM alpine AS two
COPY --from=one /a /x
RUN mv /x/b /x/d && cp -a /x /y/
FROM alpine AS three
COPY --from=two /x/d/c /y/d/c /z/
COPY --from=two /y /w
FROM three AS four
RUN rm -rf /w
COPY --from=two /y /w
FROM scratch
COPY --from=four /w /z/c /
