FROM node:20-bookworm AS frontend
ENV FRONTEND_HOME=/frontend
RUN mkdir $FRONTEND_HOME
WORKDIR $FRONTEND_HOME
ADD frontend/package.json $FRONTEND_HOME/
RUN npm install
ADD frontend $FRONTEND_HOME
RUN npx vite build --outDir ../backend/static
FROM python:3.11
COPY --from=frontend /backend/static /srv/static
