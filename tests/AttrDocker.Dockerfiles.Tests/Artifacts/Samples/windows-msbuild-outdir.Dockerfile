# escape=`
FROM mcr.microsoft.com/dotnet/framework/sdk:4.7.2 AS build
SHELL ["powershell"]
WORKDIR C:\src
COPY . .
RUN nuget restore; msbuild .\Web\Web.csproj /p:Configuration=Release /p:OutputPath=C:\out /t:Build
RUN msbuild Site\Site.csproj /p:DeployOnBuild=true /p:WebPublishMethod=FileSystem /p:PublishUrl=C:\publish
FROM mcr.microsoft.com/dotnet/framework/aspnet:4.7.2
COPY --from=build C:\out\_PublishedWebsites\Web C:\inetpub\wwwroot
COPY --from=build /publish /site
