FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
WORKDIR /src
COPY . .
RUN dotnet tool install --global dotnet-ef
ENV PATH="$PATH:/root/.dotnet/tools"
RUN dotnet ef migrations bundle --self-contained -r linux-x64 -o /out/efbundle
RUN dotnet publish -c Release -o /out/app
FROM mcr.microsoft.com/dotnet/aspnet:8.0
COPY --from=build /out/efbundle /out/app /app/
COPY --from=build /root/.dotnet/tools /tools
