# syntax=docker/dockerfile:1.20
FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source
COPY --link --parents Directory.Build.props Directory.Packages.props global.json nuget.config src/Orders.Domain/Orders.Domain.csproj src/Orders.Api/Orders.Api.csproj packages/ ./
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    dotnet restore src/Orders.Api/Orders.Api.csproj -a $TARGETARCH
COPY --link --parents src/Orders.Domain/ src/Orders.Api/ ./
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    dotnet publish src/Orders.Api/Orders.Api.csproj -a $TARGETARCH --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --link --from=build /app .
LABEL org.opencontainers.image.source=https://git.example/orders \
    org.opencontainers.image.title=Shop
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["./Orders.Api"]
