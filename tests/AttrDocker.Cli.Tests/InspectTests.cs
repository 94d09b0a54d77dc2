namespace AttrDocker.Cli.Tests;

public class InspectTests
{
    private const string Everything = """
        # syntax=docker/dockerfile:1
        ARG TAG=3.20

        # The tools
        FROM --platform=$BUILDPLATFORM alpine:${TAG} AS tools
        ENV A="one two" B=2
        RUN --mount=type=cache,target=/cache,sharing=locked --network=none <<EOF
        apk add curl
        EOF
        ONBUILD COPY --chown=1:2 a b /d/
        FROM tools
        COPY --from=tools --link /a /b
        HEALTHCHECK --interval=5s CMD ["curl", "localhost"]
        CMD echo hello

        """;

    [Fact]
    public void Json_has_the_documented_shape()
    {
        var run = Tool.Run(["inspect", "-"], Everything, folder: null);
        Assert.Equal(0, run.ExitCode);
        Snapshot.Match(run.Output, "json");
    }

    [Fact]
    public void Errors_are_in_it_and_give_1()
    {
        var run = Tool.Run(["inspect", "-", "--format", "json"], "FROM alpine\nCOPY --form=x a b\n", folder: null);
        Assert.Equal(1, run.ExitCode);
        Snapshot.Match(run.Output, "json");
    }
}
