FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
WORKDIR /src
COPY *.csproj nuget.config ./
RUN dotnet restore
COPY . .
RUN dotnet publish Server.csproj -c Release -o /out
FROM mcr.microsoft.com/dotnet/aspnet:8.0
COPY --from=build /out/server.dll /out/Servers.dll /out/Server.Core.dll /out/Server /app/
COPY --from=build /out/appsettings.json /out/web.config /out/wwwroot /app/
