# escape=`
FROM mcr.microsoft.com/windows/servercore:ltsc2019 AS dl
RUN curl.exe -o node.zip -L https://nodejs.org/dist/v14.17.0/node-v14.17.0-win-x64.zip && mkdir C:\nodejs && tar -xf node.zip -C C:\nodejs --strip-components=1
RUN setx /M PATH "%PATH%;C:\nodejs"
FROM mcr.microsoft.com/windows/nanoserver:ltsc2019
COPY --from=dl C:\nodejs\ C:\nodejs\
