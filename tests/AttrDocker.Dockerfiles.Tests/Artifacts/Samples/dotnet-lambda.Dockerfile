FROM mcr.microsoft.com/dotnet/sdk:6.0 AS build
RUN dotnet tool install -g Amazon.Lambda.Tools
ENV PATH="$PATH:/root/.dotnet/tools"
WORKDIR /src
COPY . .
RUN dotnet lambda package --output-package /out/function.zip -c Release
FROM alpine
COPY --from=build /out/function.zip /
