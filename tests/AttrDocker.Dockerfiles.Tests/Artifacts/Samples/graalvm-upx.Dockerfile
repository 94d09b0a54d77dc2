FROM ghcr.io/graalvm/graalvm-ce:ol7-java11-21.3 AS native
RUN gu install native-image && curl -L -o musl.tar.gz https://example.com/musl.tgz && mkdir musl && tar -xvzf musl.tar.gz -C musl --strip-components 1
COPY . /build
WORKDIR /build
RUN ./mvnw -Pnative package -DskipTests && upx -7 -k target/app
FROM scratch
COPY --from=native /build/target/app /app
