FROM python:3.8-slim AS build
RUN apt-get update && apt-get install -y binutils
WORKDIR /app
COPY . .
RUN pip install pyinstaller staticx patchelf-wrapper && pyinstaller --onefile app.py && staticx dist/app dist/app_tmp
FROM scratch
COPY --from=build /app/dist/app_tmp /app
