FROM ubuntu:22.04 AS b
RUN apt-get update && apt-get install -y cmake ninja-build g++ git
RUN git clone --recursive https://github.com/a/b /b && cmake -S /b -B /bld -G Ninja -DCMAKE_INSTALL_PREFIX=/pfx && ninja -C /bld install && cmake --install /bld --prefix /pfx2 --strip && meson setup /m /b && meson install -C /m --destdir /md
FROM ubuntu:22.04
COPY --from=b /pfx/bin/b /pfx2/lib /md/usr /bld/test /x/
