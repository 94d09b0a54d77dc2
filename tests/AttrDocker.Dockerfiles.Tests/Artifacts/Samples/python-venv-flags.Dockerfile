FROM python:3.11-slim AS build
RUN python -m venv --system-site-packages /opt/venv && /opt/venv/bin/pip install -r x.txt
RUN pip install --prefix=/install --no-warn-script-location flask && pip install --root-user-action=ignore -t /deps requests && pip wheel --wheel-dir=/wheels .
RUN python3 -m pip install --user black && python -mvenv /venv2
FROM python:3.11-slim
COPY --from=build /opt/venv /opt/venv
COPY --from=build /install /usr/local
COPY --from=build /deps /deps
COPY --from=build /wheels /wheels
COPY --from=build /root/.local/bin/black /usr/bin/
COPY --from=build /venv2 /venv2
