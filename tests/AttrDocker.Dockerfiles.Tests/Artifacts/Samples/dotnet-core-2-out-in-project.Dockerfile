FROM microsoft/dotnet:2.2-sdk AS build-env
WORKDIR /src
COPY . .
RUN dotnet publish Web/Web.csproj -c Release -o out
FROM microsoft/dotnet:2.2-aspnetcore-runtime
COPY --from=build-env /src/Web/out .
