ARG SDK=10.0
FROM mcr.microsoft.com/dotnet/sdk:${SDK} AS restore
COPY *.csproj .
RUN dotnet restore
FROM alpine:3.20 AS tools
RUN apk add curl
FROM restore AS build
RUN --mount=type=bind,from=tools,source=/opt/tools,target=/tools dotnet publish -o /out
FROM restore AS test
RUN dotnet test --logger trx -r /results
FROM node:22-alpine@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef AS web
RUN npm run build
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled AS final
COPY --from=build /out /app
COPY --from=web /src/dist /app/wwwroot
COPY --from=web /src/licences.txt /app/
COPY --from=test /results /results
COPY --from=busybox:1.36 /bin/wget /usr/bin/wget
ENTRYPOINT ["dotnet", "/app/Shop.dll"]
