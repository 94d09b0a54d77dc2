FROM mcr.microsoft.com/dotnet/sdk:5.0 AS build
WORKDIR /src
COPY . .
RUN dotnet restore && dotnet publish Web/Web.csproj -c Release -o /publish
RUN dotnet tool restore && dotnet octo pack --id=Web --version=1.0.0 --basePath=/publish --outFolder=/packages
FROM alpine
COPY --from=build /packages/Web.1.0.0.nupkg /
