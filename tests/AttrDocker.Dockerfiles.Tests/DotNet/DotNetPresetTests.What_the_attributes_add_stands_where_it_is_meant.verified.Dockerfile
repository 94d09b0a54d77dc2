FROM node:24 AS frontend
WORKDIR /client
COPY client/ ./
RUN npm run build

FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source
RUN apt-get update && \
    apt-get install -y --no-install-recommends nodejs && \
    rm -rf /var/lib/apt/lists/*
COPY --link Directory.Build.props Directory.Packages.props global.json nuget.config ./
COPY --link src/Orders.Domain/Orders.Domain.csproj src/Orders.Domain/
COPY --link src/Orders.Api/Orders.Api.csproj src/Orders.Api/
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    dotnet restore src/Orders.Api/Orders.Api.csproj -a $TARGETARCH
COPY --link src/Orders.Domain/ src/Orders.Domain/
COPY --link src/Orders.Api/ src/Orders.Api/
RUN dotnet test
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    dotnet publish src/Orders.Api/Orders.Api.csproj -a $TARGETARCH --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS final
WORKDIR /app
RUN true
RUN apt-get update && \
    apt-get install -y --no-install-recommends libfontconfig1 && \
    rm -rf /var/lib/apt/lists/*
COPY --link --from=build /app .
COPY --from=frontend /client/dist /app/wwwroot
RUN chmod -R a-w /app
HEALTHCHECK NONE
STOPSIGNAL SIGINT
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["./Orders.Api"]
CMD ["--port", "80"]
