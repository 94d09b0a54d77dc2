FROM python:3.8 AS layer
RUN apt-get update && apt-get install -y zip && mkdir -p /layer/python && pip install -t /layer/python boto3
WORKDIR /layer
RUN zip -r9 /layer.zip . && cd python && zip -qr ../py . && zip --symlinks -r -y ../sym.zip .
FROM scratch
COPY --from=layer /layer.zip /layer/py.zip /layer/sym.zip /
