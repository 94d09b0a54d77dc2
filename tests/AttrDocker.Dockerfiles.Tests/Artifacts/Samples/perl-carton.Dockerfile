FROM perl:5.34 AS deps
WORKDIR /opt/app
COPY cpanfile .
RUN cpanm Carton && carton install --deployment
FROM perl:5.34-slim
COPY --from=deps /opt/app/local /opt/app/local
