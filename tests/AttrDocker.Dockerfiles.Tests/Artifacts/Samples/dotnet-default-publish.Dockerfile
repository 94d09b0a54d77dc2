FROM mcr.microsoft.com/dotnet/sdk:5.0-alpine AS builder
WORKDIR /source
COPY src/App/App.csproj src/App/
RUN dotnet restore src/App -r linux-musl-x64
COPY . .
RUN dotnet publish -c Release -r linux-musl-x64 --self-contained true src/App/App.csproj
FROM alpine:3.13
COPY --from=builder /source/src/App/bin/Release/net5.0/linux-musl-x64/publish/ /app
