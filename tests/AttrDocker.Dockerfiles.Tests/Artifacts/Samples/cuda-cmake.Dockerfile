FROM nvidia/cuda:11.8.0-devel-ubuntu22.04 as build
RUN apt-get update && apt-get install -y cmake git
RUN git clone https://github.com/ggerganov/llama.cpp && cd llama.cpp && cmake -B build -DLLAMA_CUBLAS=ON && cmake --build build --config Release
FROM nvidia/cuda:11.8.0-runtime-ubuntu22.04
COPY --from=build /llama.cpp/build/bin/server /usr/local/bin/server
