# syntax=docker/dockerfile:1.10
FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source
COPY --link Directory.Build.props Directory.Packages.props global.json nuget.config ./
COPY --link .config/dotnet-tools.json .config/
COPY --link src/Orders.Domain/Orders.Domain.csproj src/Orders.Domain/packages.lock.json src/Orders.Domain/
COPY --link src/Orders.Api/Orders.Api.csproj src/Orders.Api/packages.lock.json src/Orders.Api/
COPY --link packages/ packages/
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    --mount=type=secret,id=FEED_TOKEN,env=FEED_TOKEN,required \
    --mount=type=secret,id=NuGetPackageSourceCredentials_Other,env=NuGetPackageSourceCredentials_Other,required \
    dotnet restore src/Orders.Api/Orders.Api.csproj -a $TARGETARCH --locked-mode
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    --mount=type=secret,id=FEED_TOKEN,env=FEED_TOKEN,required \
    --mount=type=secret,id=NuGetPackageSourceCredentials_Other,env=NuGetPackageSourceCredentials_Other,required \
    dotnet tool restore --tool-manifest .config/dotnet-tools.json
COPY --link src/Orders.Domain/ src/Orders.Domain/
COPY --link src/Orders.Api/ src/Orders.Api/
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    dotnet publish src/Orders.Api/Orders.Api.csproj -a $TARGETARCH --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --link --from=build /app .
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["./Orders.Api"]
