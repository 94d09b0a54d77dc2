FROM golang:1.18 AS test
WORKDIR /src
COPY . .
RUN go test -c -o /out/e2e.test ./e2e && go test -coverprofile=/out/cover.out -cpuprofile=/out/cpu.out -o /out/unit.test ./pkg
RUN go test -outputdir /reports -coverprofile c.out ./...
FROM alpine
COPY --from=test /out/e2e.test /
COPY --from=test /out/cover.out /out/cpu.out /out/unit.test /
COPY --from=test /reports/c.out /
