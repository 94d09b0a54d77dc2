FROM python:3.7 as builder
COPY . /code
WORKDIR /code
RUN python setup.py sdist bdist_wheel && pip wheel --no-cache-dir --wheel-dir=/root/wheels -r requirements.txt
FROM python:3.7-slim
COPY --from=builder /code/dist/*.whl /tmp/
COPY --from=builder /root/wheels /root/wheels
