FROM python:3.9-alpine AS ans
RUN pip install ansible-core && ansible-galaxy collection install -p /collections community.general
FROM python:3.9-alpine
COPY --from=ans /collections /usr/share/ansible/collections
COPY --from=ans /root/.ansible /root/.ansible
