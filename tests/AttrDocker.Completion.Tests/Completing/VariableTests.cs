using AttrDocker.Completion.Tests.Harness;

namespace AttrDocker.Completion.Tests.Completing;

public class VariableTests
{
    private const string Stage = """
        [Arg("GLOBAL", "13"), Arg("LATER", "x")]
        [RuntimeStage("scratch")]
        [Arg("VERSION", "1.2"), Env("HOME_DIR", "/srv")]
        """;

    [Theory]
    [InlineData("""WorkDir("/a/$¦")""")]
    [InlineData("""WorkDir("/a/${¦")""")]
    [InlineData("""WorkDir("/a/${¦}/b")""")]
    [InlineData("""WorkDir("/a/$VER¦")""")]
    [InlineData("""Copy("$¦", "/x")""")]
    [InlineData("""Copy("a", "/x", Chown = "$¦")""")]
    [InlineData("""Label("a", "b $¦")""")]
    [InlineData("""Expose("$¦")""")]
    [InlineData("""CacheMount("/$¦"), Run("make")""")]
    [InlineData("""CopyText("/x", "a $¦", Expand = true)""")]
    [InlineData("""Run("echo $¦")""")]
    [InlineData("""Run("echo a", "echo '$x' \"$¦")""")]
    [InlineData("""WorkDir(@"\\$¦")""")]
    public async Task A_dollar_sign_offers_the_variables_in_scope(string attributes) =>
        Assert.Equal(["HOME_DIR", "PATH", "VERSION"], await In(attributes).NamesAsync());

    [Theory]
    [InlineData("""WorkDir("/a/\\$¦")""")]
    [InlineData("""WorkDir(@"/a/\$¦")""")]
    [InlineData("""Run("awk '{ print $¦")""")]
    [InlineData("""RunExec("echo", "$¦")""")]
    [InlineData("""CopyText("/x", "a $¦")""")]
    [InlineData("""CopyFrom("$¦", "/a", "/b")""")]
    [InlineData("""Arg("$¦")""")]
    [InlineData("""WorkDir("/a/$VERSION-¦x")""")]
    public async Task A_dollar_sign_that_stands_for_itself_offers_none(string attributes) =>
        Assert.DoesNotContain("VERSION", await In(attributes).NamesAsync());

    [Theory]
    [InlineData("""CmdShell("echo $¦")""")]
    [InlineData("""EntrypointShell("echo $¦")""")]
    [InlineData("""HealthCheck("echo $¦")""")]
    public async Task Build_arguments_are_gone_when_the_container_runs(string attribute) =>
        Assert.Equal(["HOME_DIR", "PATH"], await In(attribute).NamesAsync());

    [Fact]
    public async Task FROM_sees_the_global_arguments_and_those_on_platforms()
    {
        var names = await TypedFile.In("""[Arg("GLOBAL", "13"), RuntimeStage("debian:$¦")] class Image;""").NamesAsync();

        Assert.Equal(
            [
                "BUILDARCH", "BUILDOS", "BUILDOSVERSION", "BUILDPLATFORM", "BUILDVARIANT", "GLOBAL",
                "TARGETARCH", "TARGETOS", "TARGETOSVERSION", "TARGETPLATFORM", "TARGETSTAGE", "TARGETVARIANT",
            ],
            names);
        Assert.Contains("BUILDPLATFORM", await TypedFile.In("""[RuntimeStage("debian", Platform = "$¦")] class Image;""").NamesAsync());
    }

    [Fact]
    public async Task A_default_sees_the_arguments_before_it()
    {
        var names = await TypedFile.In("""[Arg("A", "1"), Arg("B", "$¦"), Arg("C", "3"), RuntimeStage("debian")] class Image;""").NamesAsync();

        Assert.Contains("A", names);
        Assert.DoesNotContain("B", names);
        Assert.DoesNotContain("C", names);
    }

    [Fact]
    public async Task An_argument_of_a_stage_can_make_a_global_one_known()
    {
        var names = await In("""Arg("¦")""").NamesAsync();

        Assert.Contains("GLOBAL", names);
        Assert.Contains("TARGETARCH", names);
        Assert.Empty(await TypedFile.In("""[Arg("¦"), RuntimeStage("debian")] class Image;""").NamesAsync());
    }

    [Theory]
    [InlineData("VERSION", "ARG VERSION=1.2", "1.2")]
    [InlineData("HOME_DIR", "ENV HOME_DIR=/srv", "/srv")]
    [InlineData("PATH", "The base image sets it.", "")]
    public async Task A_variable_shows_the_line_that_declares_it(string name, string line, string value)
    {
        var typing = In("""WorkDir("$¦")""");

        Assert.Equal($"{line}\n\nWORKDIR ${name}", await typing.DescriptionAsync(name));
        Assert.Equal(value, (await typing.ItemAsync(name)).InlineDescription);
    }

    [Fact]
    public async Task What_the_builder_sets_says_so() =>
        Assert.Equal("The builder sets it.\n\nFROM debian:$TARGETARCH", await TypedFile.In("""[RuntimeStage("debian:$¦")] class Image;""").DescriptionAsync("TARGETARCH"));

    [Theory]
    [InlineData("/a/$¦", "/a/$VERSION")]
    [InlineData("/a/$VE¦R/b", "/a/$VERSION/b")]
    [InlineData("/a/${¦", "/a/${VERSION}")]
    [InlineData("/a/${V¦}/b", "/a/${VERSION}/b")]
    [InlineData("/a/${V¦:-x}/b", "/a/${VERSION:-x}/b")]
    public async Task Taking_a_variable_closes_its_brace(string typed, string written) =>
        Assert.Equal($"""[WorkDir("{written}")] class Image;""", await In($"""WorkDir("{typed}")""").TakeAsync("VERSION"));

    private static TypedFile In(string attributes) => TypedFile.In($"{Stage}\n[{attributes}] class Image;");
}
