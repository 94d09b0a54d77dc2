FROM mcr.microsoft.com/dotnet/sdk:10.0-noble-aot AS build
ARG TARGETARCH
WORKDIR /source
COPY --link app.cs ./
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    dotnet restore app.cs -a $TARGETARCH
COPY --link . ./
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    dotnet publish app.cs -a $TARGETARCH --no-restore -p:CopyOutputSymbolsToPublishDirectory=false -o /app

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled-extra
WORKDIR /app
COPY --link --from=build /app .
ENTRYPOINT ["./app"]
