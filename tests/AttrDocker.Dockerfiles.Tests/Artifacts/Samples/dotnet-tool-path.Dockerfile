FROM mcr.microsoft.com/dotnet/sdk:7.0 AS tools
RUN dotnet tool install --tool-path /tools dotnet-trace && dotnet tool install --tool-path /tools dotnet-dump
FROM mcr.microsoft.com/dotnet/aspnet:7.0
COPY --from=tools /tools /opt/tools
