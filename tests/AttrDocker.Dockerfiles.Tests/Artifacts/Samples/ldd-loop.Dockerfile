FROM python:3.9-buster AS libs
RUN mkdir /deps && for l in $(ldd /usr/local/bin/python | awk '{print $3}'); do cp --parents "$l" /deps; done
FROM scratch
COPY --from=libs /deps /
COPY --from=libs /lib/x86_64-linux-gnu/libz.so.1 /lib/x86_64-linux-gnu/libz.so.1
COPY --from=libs /usr/lib/x86_64-linux-gnu/libffi.so.6 /usr/lib/
