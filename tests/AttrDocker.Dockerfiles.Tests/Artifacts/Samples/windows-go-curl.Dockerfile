# escape=`
FROM golang:1.12-windowsservercore-1809 AS build
RUN curl -fSLo rsrc.exe https://example.com/rsrc.exe
RUN mkdir C:\out && go build -o C:\out\agent.exe C:\gopath\src\agent
FROM mcr.microsoft.com/windows/nanoserver:1809
COPY --from=build C:\out\agent.exe C:\agent.exe
COPY --from=build C:/gopath/rsrc.exe C:/rsrc.exe
