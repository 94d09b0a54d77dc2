FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:11.0-preview AS build
ARG TARGETARCH
WORKDIR /source
COPY --link App.csproj global.json ./
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    dotnet restore App.csproj -a $TARGETARCH
COPY --link . ./
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    dotnet publish App.csproj -a $TARGETARCH --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:11.0-preview
WORKDIR /app
COPY --link --from=build /app .
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["./App"]
