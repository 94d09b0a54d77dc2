# What `docker init` writes for an ASP.NET Core project, here for samples/Orders/src/Orders.Api; its long comments are left out. Three
# things differ, so that it builds side by side with the others: it has no line `# syntax=docker/dockerfile:1`, which takes a registry;
# its images are not the -alpine ones, so that all have the same base; and the architecture is not put as
# ${TARGETARCH/amd64/x64}, which only Alpine's shell understands.

FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build

COPY . /source

WORKDIR /source/src/Orders.Api

# This is the architecture you're building for, which is passed in by the builder.
ARG TARGETARCH

# Build the application.
RUN --mount=type=cache,id=nuget,target=/root/.nuget/packages \
    dotnet publish -a $TARGETARCH --use-current-runtime --self-contained false -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS final
WORKDIR /app

# Copy everything needed to run the app from the "build" stage.
COPY --from=build /app .

# Switch to a non-privileged user (defined in the base image) that the app will run under.
USER $APP_UID

ENTRYPOINT ["dotnet", "Orders.Api.dll"]
