FROM mcr.microsoft.com/dotnet/core/sdk:3.1 AS build
WORKDIR /src
COPY . .
RUN dotnet publish Api/Api.csproj -c Release -o /out/api && dotnet publish Worker/Worker.csproj -c Release -o /out/worker
RUN dotnet publish Migrator -c Release -o /out/migrator
FROM mcr.microsoft.com/dotnet/core/aspnet:3.1 AS api
COPY --from=build /out/api .
FROM mcr.microsoft.com/dotnet/core/runtime:3.1 AS worker
COPY --from=build /out/worker .
FROM mcr.microsoft.com/dotnet/core/runtime:3.1 AS migrator
COPY --from=build /out/migrator .
COPY --from=build /src/Migrator/scripts ./scripts
