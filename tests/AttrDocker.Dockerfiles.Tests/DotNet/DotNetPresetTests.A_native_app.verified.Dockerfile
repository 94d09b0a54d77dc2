FROM mcr.microsoft.com/dotnet/sdk:10.0-noble-aot AS build
ARG TARGETARCH
WORKDIR /source
COPY --link App.csproj ./
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    dotnet restore App.csproj -a $TARGETARCH
COPY --link . ./
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    dotnet publish App.csproj -a $TARGETARCH --no-restore -p:CopyOutputSymbolsToPublishDirectory=false -o /app

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled-extra
WORKDIR /app
COPY --link --from=build /app .
EXPOSE 8080
ENTRYPOINT ["./App"]
