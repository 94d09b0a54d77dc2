FROM microsoft/dotnet:2.2-sdk AS build
RUN apt-get update && apt-get install -y mono-complete
WORKDIR /app
COPY . .
RUN mono .paket/paket.exe restore && dotnet tool install fake-cli -g && /root/.dotnet/tools/fake build -t Bundle
FROM microsoft/dotnet:2.2-aspnetcore-runtime
COPY --from=build /app/deploy /app
