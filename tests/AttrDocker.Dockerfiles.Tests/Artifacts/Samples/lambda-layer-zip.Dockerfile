FROM public.ecr.aws/lambda/nodejs:16 AS build
COPY package*.json ./
RUN npm ci && mkdir -p /layer/nodejs && cp -r node_modules /layer/nodejs/ && cd /layer && yum install -y zip && zip -r9 /layer.zip .
FROM scratch
COPY --from=build /layer.zip /
COPY --from=build /var/task/node_modules /node_modules
