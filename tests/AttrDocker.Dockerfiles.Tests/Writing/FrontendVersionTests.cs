using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Writing;

namespace AttrDocker.Dockerfiles.Tests.Writing;

public sealed class FrontendVersionTests
{
    [Theory]
    [InlineData("RUN --mount=type=secret,id=a --network=none make")]
    [InlineData("COPY --link --chmod=755 a b")]
    [InlineData("RUN <<EOF\nmake ${A%b}\nEOF")]
    [InlineData("ENV A=${B:-c} D=\\${E%f}")]
    [InlineData("COPY --chmod=$MODE a b")]
    public void What_Engine_23_has_built_in_needs_no_syntax_line(string instruction) => Assert.Null(Syntax("FROM debian:12\n" + instruction));

    [Theory]
    [InlineData("HEALTHCHECK --start-interval=1s CMD true", "1.6")]
    [InlineData("ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/a /", "1.6")]
    [InlineData("ENV A=${B-c}", "1.6")]
    [InlineData("WORKDIR /${A%b}", "1.7")]
    [InlineData("LABEL a=${B:-${C//d/e}}", "1.7")]
    [InlineData("EXPOSE ${PORT#x}", "1.7")]
    [InlineData("ONBUILD USER ${A##b}", "1.7")]
    [InlineData("RUN --mount=type=secret,id=a,env=A make", "1.10")]
    [InlineData("COPY --chmod=u=rwX,go=rX a b", "1.14")]
    [InlineData("ADD --unpack=false a.tar b", "1.17")]
    [InlineData("COPY --exclude=*.md a b", "1.19")]
    [InlineData("COPY --parents a/b c", "1.20")]
    [InlineData("RUN --security=insecure make", "1.20")]
    [InlineData("RUN --device=vendor.com/gpu=all make", "1-labs")]
    public void What_came_later_names_the_frontend_that_has_it_first(string instruction, string version) =>
        Assert.Equal("docker/dockerfile:" + version, Syntax("FROM debian:12\n" + instruction));

    [Theory]
    [InlineData("ARG TAG\nFROM debian:${TAG%-slim}")]
    [InlineData("ARG A\nARG B=${A%x}\nFROM debian:12")]
    public void What_stands_in_FROM_and_before_it_counts(string text) => Assert.Equal("docker/dockerfile:1.7", Syntax(text));

    [Fact]
    public void A_syntax_line_that_somebody_wrote_stays() =>
        Assert.Equal("docker/dockerfile:1.3", Syntax("# syntax=docker/dockerfile:1.3\nFROM debian:12\nCOPY --parents a/b c"));

    private static string? Syntax(string text)
    {
        var parsed = DockerfileParser.Parse(text + "\n");
        Assert.Empty(parsed.Errors);
        return parsed.Dockerfile.WithRequiredSyntax().Directives.Syntax;
    }
}
