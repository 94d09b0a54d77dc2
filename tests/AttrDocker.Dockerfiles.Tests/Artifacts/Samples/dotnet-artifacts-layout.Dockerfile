FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
WORKDIR /repo
COPY . .
RUN dotnet publish src/Api/Acme.Api.csproj -c Release --artifacts-path /artifacts -r linux-x64
FROM mcr.microsoft.com/dotnet/aspnet:9.0
COPY --from=build /artifacts/publish/Acme.Api/release_linux-x64/ /artifacts/publish/Acme.Apis/release/ /app/
COPY --from=build /artifacts/bin/Acme.Core/release_linux-x64/Acme.Core.xml /docs/
