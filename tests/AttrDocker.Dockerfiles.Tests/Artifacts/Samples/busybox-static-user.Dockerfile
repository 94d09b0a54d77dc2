FROM busybox:uclibc AS bb
FROM alpine:3.19 AS user
RUN addgroup -g 10001 -S app && adduser -u 10001 -S -D -H -G app app && cat /etc/passwd | grep app > /etc/passwd_app
FROM scratch
COPY --from=bb /bin/sh /bin/sh
COPY --from=bb /bin/ /bin/
COPY --from=user /etc/passwd_app /etc/passwd
COPY --from=user /etc/group /etc/group
COPY --from=user --chown=app:app /tmp /tmp
COPY --from=user /home/app /home/app
