FROM mcr.microsoft.com/dotnet/sdk:2.1 AS build
WORKDIR /app
COPY . .
RUN dotnet publish src/Api/Api.csproj -c Release -o out
FROM mcr.microsoft.com/dotnet/aspnet:2.1
WORKDIR /app
COPY --from=build /app/src/Api/out .
ENTRYPOINT ["dotnet","Api.dll"]
