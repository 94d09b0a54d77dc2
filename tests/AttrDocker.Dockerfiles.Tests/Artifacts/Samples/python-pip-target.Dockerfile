FROM public.ecr.aws/lambda/python:3.9 AS build
COPY requirements.txt .
RUN pip3 install -r requirements.txt --target "${LAMBDA_TASK_ROOT}"
RUN pip3 install -r requirements.txt -t /deps
FROM public.ecr.aws/lambda/python:3.9
COPY --from=build /deps /var/task
COPY --from=build /var/task /var/task2
