FROM node:14 AS client
WORKDIR /src/ClientApp
COPY ClientApp/ .
RUN npm install && npm run build
FROM mcr.microsoft.com/dotnet/sdk:5.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out
FROM mcr.microsoft.com/dotnet/aspnet:5.0
COPY --from=build /out /app
COPY --from=client /src/wwwroot /app/wwwroot
