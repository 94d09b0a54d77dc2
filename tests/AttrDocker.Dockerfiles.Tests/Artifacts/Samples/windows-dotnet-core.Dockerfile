# escape=`
FROM mcr.microsoft.com/dotnet/sdk:6.0-nanoserver-1809 AS build
WORKDIR /source
COPY *.csproj .
RUN dotnet restore -r win-x64
COPY . .
RUN dotnet publish -c release -o /app -r win-x64 --self-contained false --no-restore
FROM mcr.microsoft.com/dotnet/runtime:6.0-nanoserver-1809
WORKDIR /app
COPY --from=build /app ./
