FROM openjdk:11 AS mill
WORKDIR /repo
COPY . .
RUN ./mill app.assembly
FROM openjdk:11-jre
COPY --from=mill /repo/out/app/assembly/dest/out.jar /app.jar
COPY --from=mill /repo/conf /conf
