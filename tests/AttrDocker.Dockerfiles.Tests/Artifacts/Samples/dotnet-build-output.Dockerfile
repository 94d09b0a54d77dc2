FROM mcr.microsoft.com/dotnet/sdk:6.0-focal AS sdk
COPY . /code
WORKDIR /code/Server
RUN dotnet build -c Release --output /server
RUN dotnet pack ../Client -c Release -o /packages
FROM mcr.microsoft.com/dotnet/runtime:6.0
COPY --from=sdk /server /server
COPY --from=sdk /packages/*.nupkg /packages/
COPY --from=sdk /code/LICENSE /LICENSE
