FROM golang:1.22 AS deps
ENV GOMODCACHE=/modcache GOCACHE=/gocache
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
FROM golang:1.22 AS build
ENV GOMODCACHE=/modcache GOCACHE=/gocache
WORKDIR /src
COPY . .
COPY --from=deps /modcache /modcache
RUN go build -o /bin/app .
FROM golang:1.22 AS test
COPY --from=build /gocache /gocache
COPY --from=build /bin/app /bin/app
