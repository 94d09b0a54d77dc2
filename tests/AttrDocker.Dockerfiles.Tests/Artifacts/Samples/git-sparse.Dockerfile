FROM alpine/git AS src
WORKDIR /src
RUN git clone --depth 1 --filter=blob:none --sparse -b v1.0 https://github.com/acme/mono && cd mono && git sparse-checkout set charts
RUN git init lib && cd lib && git remote add origin https://github.com/acme/lib && git fetch --depth 1 origin abc && git checkout FETCH_HEAD
RUN git clone https://github.com/acme/web.git web-$(date +%s) || true; git -C /src/mono archive --format=tar -o /mono.tar HEAD && git -C /src/mono bundle create ../m.bundle --all
FROM alpine
COPY --from=src /src/mono/charts /charts
COPY --from=src /src/lib/lib.c /
COPY --from=src /mono.tar /src/m.bundle /
