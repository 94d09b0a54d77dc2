FROM alpine AS dl
RUN apk add --no-cache curl
WORKDIR /dl
RUN curl --proto '=https' --tlsv1.2 -fsSLO https://example.com/a-1.0.tar.gz
RUN curl -fsSL --create-dirs --output-dir /deep/dir -O https://example.com/b.bin && curl -L --retry 3 -J -O https://example.com/download?id=5
RUN curl -sS --fail --location https://example.com/c.tgz --output /c/c.tgz --create-dirs
RUN curl -fL "https://example.com/d.tgz" -o "/d/#1.tgz" -s || curl -o /d/d.tgz https://m.example.com/d.tgz
FROM scratch
COPY --from=dl /dl/a-1.0.tar.gz /
COPY --from=dl /deep/dir/b.bin /
COPY --from=dl /dl/real.pkg /
COPY --from=dl /c/c.tgz /
COPY --from=dl /d/d.tgz /
