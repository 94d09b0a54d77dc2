FROM gcr.io/bazel-public/bazel:5.0.0 AS build
COPY . /src
WORKDIR /src
RUN bazel build -c opt //server && cp bazel-bin/server/server /tmp/server
FROM ubuntu
COPY --from=build /tmp/server /server
COPY --from=build /src/bazel-bin/server/config.pb /config.pb
