FROM node:12 AS node
WORKDIR /src
COPY ClientApp/package*.json ./ClientApp/
RUN cd ClientApp && npm ci
COPY ClientApp ClientApp
RUN cd ClientApp && npm run build
FROM mcr.microsoft.com/dotnet/core/sdk:3.1 AS publish
WORKDIR /src
COPY . .
RUN dotnet publish "Web/Web.csproj" -c Release -o /app
FROM mcr.microsoft.com/dotnet/core/aspnet:3.1
WORKDIR /app
COPY --from=publish /app .
COPY --from=node /src/ClientApp/dist ./wwwroot
