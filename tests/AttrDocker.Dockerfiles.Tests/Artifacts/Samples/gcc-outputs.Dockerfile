FROM gcc:12 AS build
WORKDIR /s
COPY . .
RUN gcc -O2 main.c -o /usr/local/bin/prog -lm && gcc -c lib.c && ar rcs libx.a lib.o && g++ -std=c++17 x.cpp -o../y
RUN cc -o/z/tool tool.c && gcc -shared -fPIC -Wl,-soname,libq.so.1 -o libq.so.1.0 q.c && ln -s libq.so.1.0 libq.so
FROM debian
COPY --from=build /usr/local/bin/prog /usr/bin/
COPY --from=build /s/libx.a /s/libq.so /s/lib.o /y /
COPY --from=build /z/tool /
