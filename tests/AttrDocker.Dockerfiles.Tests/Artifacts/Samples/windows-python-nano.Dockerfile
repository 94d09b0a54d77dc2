# escape=`
FROM python:3.9-windowsservercore AS build
WORKDIR C:\app
COPY . .
RUN pip install -r requirements.txt -t C:\deps
RUN powershell -Command Invoke-WebRequest -Uri https://example.com/a.zip -OutFile a.zip ; Expand-Archive a.zip -DestinationPath C:\tools ; Remove-Item a.zip
FROM mcr.microsoft.com/windows/nanoserver:1809
COPY --from=build C:\deps C:\deps
COPY --from=build ["C:\\Python", "C:\\Python"]
COPY --from=build /tools/bin /tools/bin
