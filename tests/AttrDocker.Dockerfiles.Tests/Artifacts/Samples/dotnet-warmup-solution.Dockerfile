FROM mcr.microsoft.com/dotnet/core/sdk:3.1-buster AS build
ARG VERSION=1.0.0
COPY *.sln nuget.config ./
COPY src ./src
RUN dotnet restore && dotnet publish -c Release -o /dist /p:Version=$VERSION --no-restore src/Worker/Worker.csproj
FROM mcr.microsoft.com/dotnet/core/runtime:3.1-buster-slim
COPY --from=build /dist /app
COPY --from=build /src/Worker/config /app/config
