FROM mcr.microsoft.com/dotnet/sdk:6.0 AS build
WORKDIR /source
COPY . .
WORKDIR /source/WebApi
RUN dotnet publish -c release -o ../published
FROM node:16 AS spa
WORKDIR /source/spa
COPY spa .
RUN npm ci && npm run build --output-path=dist
FROM mcr.microsoft.com/dotnet/aspnet:6.0
COPY --from=build /source/published .
COPY --from=spa /source/spa/dist wwwroot
