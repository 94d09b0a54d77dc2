FROM mcr.microsoft.com/dotnet/sdk:7.0 AS build
WORKDIR /src
COPY . ./
RUN dotnet restore ./App.sln --runtime linux-x64 && dotnet publish ./src/App/App.csproj --no-restore --configuration Release --runtime linux-x64 --self-contained false --output ./publish
FROM mcr.microsoft.com/dotnet/runtime:7.0
COPY --from=build /src/publish/ /app/
COPY --from=build /src/src/App/appsettings.json /config/
