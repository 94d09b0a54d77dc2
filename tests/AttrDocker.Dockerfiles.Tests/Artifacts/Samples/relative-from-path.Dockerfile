FROM busybox AS a
WORKDIR /opt
RUN echo hi > greeting && ln -sf greeting link && cp greeting copy.txt && cat greeting | tee tee1 tee2 >/dev/null
FROM busybox
COPY --from=a opt/greeting opt/link ./
COPY --from=a ./opt/copy.txt /c
COPY --from=0 /opt/../opt/tee1 /opt/tee2 /t/
