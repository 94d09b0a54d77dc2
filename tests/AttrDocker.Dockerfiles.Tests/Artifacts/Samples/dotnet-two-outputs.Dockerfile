FROM mcr.microsoft.com/dotnet/core/sdk:2.2 AS build
WORKDIR /src
COPY . .
RUN dotnet publish MyApp.sln -c Release -o /app --no-restore
FROM build AS publish
RUN dotnet publish "Web/Web.csproj" -c Release -o publish
FROM mcr.microsoft.com/dotnet/core/aspnet:2.2
COPY --from=publish /src/Web/publish .
