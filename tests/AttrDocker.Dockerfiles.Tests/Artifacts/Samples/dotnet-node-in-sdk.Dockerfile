FROM mcr.microsoft.com/dotnet/aspnet:5.0 AS base
WORKDIR /app
FROM mcr.microsoft.com/dotnet/sdk:5.0 AS build
RUN curl -sL https://deb.nodesource.com/setup_14.x | bash - && apt-get install -y nodejs
WORKDIR /src
COPY ["App/App.csproj", "App/"]
RUN dotnet restore "App/App.csproj"
COPY . .
WORKDIR /src/App
RUN dotnet build "App.csproj" -c Release -o /app
FROM build AS publish
RUN dotnet publish "App.csproj" -c Release -o /app
FROM base AS final
WORKDIR /app
COPY --from=publish /app .
