FROM mcr.microsoft.com/dotnet/core/sdk:3.0 AS build
COPY . /build
WORKDIR /build
RUN ./build.sh --target=Publish
FROM mcr.microsoft.com/dotnet/core/aspnet:3.0
COPY --from=build /build/artifacts/publish /app
