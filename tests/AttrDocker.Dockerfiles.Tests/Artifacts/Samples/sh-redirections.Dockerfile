FROM alpine AS a
RUN echo a | tee /t/a /t/b >/dev/null || (mkdir /t; echo a | tee /t/a | tee -a /t/b)
RUN printf 'x\n' > /f1 2>&1; cat /etc/passwd >> /f2; { echo 1; echo 2; } > /f3; (echo s) >/f4; : > /f5; exec 3>/f6
RUN cat /etc/hosts | sort -u -o /f7; sort -o/f8 /etc/hosts; seq 3 | split -l1 - /parts/p
FROM scratch
COPY --from=a /t/b /f1 /f2 /f3 /f4 /f5 /f6 /f7 /f8 /o/
COPY --from=a /parts/paa /
