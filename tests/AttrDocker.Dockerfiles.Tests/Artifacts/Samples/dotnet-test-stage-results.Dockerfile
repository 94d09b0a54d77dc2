FROM mcr.microsoft.com/dotnet/sdk:7.0 AS build
WORKDIR /build
COPY . .
RUN dotnet restore
RUN dotnet build --no-restore -c Release
FROM build AS test
RUN dotnet test --no-build -c Release --results-directory /testresults --logger "trx;LogFileName=test_results.trx" || true
FROM build AS publish
RUN dotnet publish --no-build -c Release -o /build/publish src/Host/Host.csproj
FROM scratch AS export
COPY --from=test /testresults .
FROM mcr.microsoft.com/dotnet/aspnet:7.0 AS final
COPY --from=publish /build/publish .
