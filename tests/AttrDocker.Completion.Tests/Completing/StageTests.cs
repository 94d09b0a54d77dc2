using AttrDocker.Completion.Tests.Harness;

namespace AttrDocker.Completion.Tests.Completing;

public class StageTests
{
    private const string Stages = """
        [Stage("debian:13", Name = "base"), BuildStage("golang:1.25")]
        """;

    [Fact]
    public async Task Copying_offers_the_stages_before() => Assert.Equal(
        ["base", "builder"],
        await TypedFile.In(Stages + """[RuntimeStage("alpine:3.22", Name = "final"), CopyFrom("¦", "/a", "/b")] class Image;""").NamesAsync());

    [Fact]
    public async Task A_stage_shows_the_line_that_opens_it_and_the_line_that_takes_it()
    {
        var typing = TypedFile.In(Stages + """[RuntimeStage("alpine:3.22"), CopyFrom("¦", "/a", "/b")] class Image;""");

        Assert.Equal("golang:1.25", (await typing.ItemAsync("builder")).InlineDescription);
        Assert.Equal("FROM golang:1.25 AS builder\n\nCOPY --from=builder /a /b", await typing.DescriptionAsync("builder"));
    }

    [Theory]
    [InlineData("""BuildStage("¦")""")]
    [InlineData("""RuntimeStage("¦")""")]
    [InlineData("""Stage("¦", Name = "test")""")]
    [InlineData("""RuntimeStage("alpine"), BindMount("/x", From = "¦"), Run("make")""")]
    [InlineData("""RuntimeStage("alpine"), CacheMount("/x", From = "¦"), Run("make")""")]
    public async Task Wherever_a_stage_can_be_meant_the_stages_before_are_on_offer(string attributes) =>
        Assert.Equal(["base", "builder"], await TypedFile.In($"{Stages}[{attributes}] class Image;").NamesAsync());

    [Fact]
    public async Task A_stage_to_build_on_is_found_in_lower_case_alone()
    {
        const string Stages = """[Stage("debian:13", Name = "Base"), Stage("debian:13", Name = "tools")]""";

        Assert.Equal(["tools"], await TypedFile.In(Stages + """[RuntimeStage("¦")] class Image;""").NamesAsync());
        Assert.Equal(["Base", "tools"], await TypedFile.In(Stages + """[RuntimeStage("alpine"), CopyFrom("¦", "/a", "/b")] class Image;""").NamesAsync());
    }

    [Fact]
    public async Task The_stage_to_build_can_be_any() => Assert.Equal(
        ["base", "test"],
        await TypedFile.In("""[Image("Dockerfile", Target = "¦"), Stage("debian:13", Name = "base"), Stage("base", Name = "test")] class Image;""").NamesAsync());

    [Fact]
    public async Task A_stage_that_is_a_class_goes_by_its_name() => Assert.Equal(
        ["go-builder"],
        await TypedFile.In("""
            [Image]
            class Orders
            {
                [BuildStage("golang:1.25")] class GoBuilder;
                [RuntimeStage("alpine"), CopyFrom("¦", "/a", "/b")] class Runtime;
            }
            """).NamesAsync());

    [Fact]
    public async Task An_image_on_the_assembly_is_completed_too() => Assert.Equal(
        ["builder"],
        await TypedFile.In("""
            [assembly: BuildStage("golang:1.25")]
            [assembly: RuntimeStage("alpine")]
            [assembly: CopyFrom("¦", "/a", "/b")]
            """).NamesAsync());

    [Theory]
    [InlineData("""CopyFromImage("¦", "/a", "/b")""")]
    [InlineData("""CopyFromContext("¦", "/a", "/b")""")]
    public async Task What_is_no_stage_offers_none(string attribute) =>
        Assert.Empty(await TypedFile.In($"""{Stages}[RuntimeStage("alpine"), {attribute}] class Image;""").NamesAsync());

    [Fact]
    public async Task Taking_a_stage_replaces_the_whole_string() => Assert.Equal(
        """CopyFrom("builder", "/a", "/b")] class Image;""",
        await TypedFile.In(Stages + """
            [RuntimeStage("alpine"),
            CopyFrom("bu¦ldr", "/a", "/b")] class Image;
            """).TakeAsync("builder"));
}
