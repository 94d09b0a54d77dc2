FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
WORKDIR /repo
COPY . .
RUN dotnet publish src/Web -c Release --artifacts-path /artifacts
FROM mcr.microsoft.com/dotnet/aspnet:8.0
COPY --from=build /artifacts/publish/Web/release/ /app
