FROM alpine AS b
RUN D=$(dirname /opt/x/y) && mkdir -p "$D" && echo 1 > $D/z && N=`basename /q/w.e .e` && touch "/opt/x/$N" && export P=/opt/p-${N%w}x && mkdir $P
RUN A=/r1; B=${A}/b; C="${B:-/q}/c"; mkdir -p $C ${A#/r}x; (A=/r2; mkdir -p $A/in); mkdir -p $A/after
FROM scratch
COPY --from=b /opt/x/z /opt/x/w /q/
COPY --from=b /r1/b/c /r2/in /r1/after /q/
