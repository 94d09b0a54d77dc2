FROM mcr.microsoft.com/dotnet/sdk:6.0 AS build
WORKDIR /workspace
COPY . .
RUN dotnet tool restore && dotnet run Bundle
FROM mcr.microsoft.com/dotnet/aspnet:6.0-alpine
COPY --from=build /workspace/deploy /app
