FROM node:18 AS frontend
WORKDIR /frontend
COPY frontend/package*.json ./
RUN npm ci
COPY frontend/ ./
RUN npm run build
FROM python:3.11
WORKDIR /app
COPY backend .
COPY --from=frontend /backend/static ./static
