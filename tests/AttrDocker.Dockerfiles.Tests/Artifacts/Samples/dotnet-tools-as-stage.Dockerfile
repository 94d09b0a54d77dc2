FROM mcr.microsoft.com/dotnet/sdk:6.0 AS tools
RUN dotnet tool install --tool-path /tools dotnet-trace && dotnet tool install --tool-path /tools dotnet-dump
RUN dotnet tool install --global dotnet-ef --version 6.*
FROM mcr.microsoft.com/dotnet/aspnet:6.0
COPY --from=tools /tools/dotnet-trace /tools/dotnet-dump /tools/
COPY --from=tools /root/.dotnet/tools /root/.dotnet/tools
