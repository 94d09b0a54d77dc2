FROM node:16 AS b
WORKDIR /usr/src/app
COPY . .
RUN npm ci && npx pkg . --targets node16-linux-x64 --output /bin2/app && npx esbuild src/i.ts --bundle --outfile=out2/i.js && npx ncc build src/i.js -o /ncc
FROM debian
COPY --from=b /bin2/app /usr/src/app/out2/i.js /ncc/index.js /x/
