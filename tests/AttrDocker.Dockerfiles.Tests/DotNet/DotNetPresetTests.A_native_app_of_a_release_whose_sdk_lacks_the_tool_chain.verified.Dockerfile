FROM mcr.microsoft.com/dotnet/sdk:9.0-noble AS build
ARG TARGETARCH
WORKDIR /source
RUN apt-get update && \
    apt-get install -y --no-install-recommends clang zlib1g-dev && \
    rm -rf /var/lib/apt/lists/*
COPY --link App.csproj ./
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    dotnet restore App.csproj -a $TARGETARCH
COPY --link . ./
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    dotnet publish App.csproj -a $TARGETARCH --no-restore -p:CopyOutputSymbolsToPublishDirectory=false -o /app

FROM mcr.microsoft.com/dotnet/runtime-deps:9.0-noble-chiseled
WORKDIR /app
COPY --link --from=build /app .
EXPOSE 8080
ENTRYPOINT ["./App"]
