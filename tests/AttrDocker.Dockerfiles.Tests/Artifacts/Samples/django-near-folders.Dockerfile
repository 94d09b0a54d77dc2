FROM python:3.8 AS build
WORKDIR /edx/lms
COPY . /edx
RUN pip install -r requirements.txt && python manage.py collectstatic
FROM python:3.8
COPY --from=build /edx/cms/envs /edx/cms/envs
