FROM mcr.microsoft.com/dotnet/core/sdk:2.2 AS build
WORKDIR /app
COPY *.sln ./
COPY src/**/*.csproj ./
RUN for file in $(ls *.csproj); do mkdir -p src/${file%.*}/ && mv $file src/${file%.*}/; done
RUN dotnet restore
COPY . ./
RUN dotnet test tests/UnitTests --logger "trx" -r /testresults
RUN dotnet publish src/Api -c Release -o /app/out
FROM mcr.microsoft.com/dotnet/core/aspnet:2.2
COPY --from=build /app/out .
COPY --from=build /testresults /testresults
