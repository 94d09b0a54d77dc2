FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
ARG BUILD_CONFIGURATION=Release
WORKDIR /src
COPY ["src/Svc/Svc.csproj", "src/Svc/"]
RUN dotnet restore "./src/Svc/./Svc.csproj"
COPY . .
WORKDIR "/src/src/Svc"
RUN dotnet build "./Svc.csproj" -c $BUILD_CONFIGURATION -o /app/build
FROM build AS publish
ARG BUILD_CONFIGURATION=Release
RUN dotnet publish "./Svc.csproj" -c $BUILD_CONFIGURATION -p:PublishDir=/app/publish /p:UseAppHost=false
FROM mcr.microsoft.com/dotnet/aspnet:8.0 AS final
COPY --from=publish /app/publish .
