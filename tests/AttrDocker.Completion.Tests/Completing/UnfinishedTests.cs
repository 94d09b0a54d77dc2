using AttrDocker.Completion.Tests.Harness;

namespace AttrDocker.Completion.Tests.Completing;

/// <summary>While one types, hardly anything compiles.</summary>
public class UnfinishedTests
{
    private const string Builder = """
        [BuildStage("golang:1.25"), Run("go build -o /out/app .")]
        [RuntimeStage("alpine")]

        """;

    [Theory]
    [InlineData("[CopyFrom(\"¦\")]\nclass Image;", "builder")]
    [InlineData("[CopyFrom(\"¦\")]\n[Entrypoint(\"/app\")]\nclass Image;", "builder")]
    [InlineData("[CopyFrom(\"¦\"\n[Entrypoint(\"/app\")]\nclass Image;", "builder")]
    [InlineData("[CopyFrom(\"¦\n[Entrypoint(\"/app\")]\nclass Image;", "builder")]
    [InlineData("[CopyFrom(\"¦)]\n[Entrypoint(\"/app\")]\nclass Image;", "builder")]
    [InlineData("[CopyFrom(\"¦\")]", "builder")]
    [InlineData("[CopyFrom(\"¦", "builder")]
    [InlineData("[CopyFrom(@\"¦", "builder")]
    [InlineData("[CopyFrom(\"\"\"¦", "builder")]
    [InlineData("[CopyFrom(\"builder\", \"/out/¦\")]\nclass Image;", "app")]
    [InlineData("[CopyFrom(\"builder\", \"/out/¦\n[Entrypoint(\"/app\")]\nclass Image;", "app")]
    [InlineData("[CopyFrom(\"builder\", [\"/out/¦\"])]\nclass Image;", "app")]
    [InlineData("[CopyFrom(\"builder\", [\"/out/¦\n[Entrypoint(\"/app\")]\nclass Image;", "app")]
    [InlineData("[CopyFrom(\"builder\", new[] { \"/out/¦\" })]\nclass Image;", "app")]
    [InlineData("[CopyFrom(\"builder\", \"/out/¦\", )]\nclass Image;", "app")]
    [InlineData("[CopyFrom(\"builder\", source: \"/out/¦\")]\nclass Image;", "app")]
    [InlineData("[CopyFrom(\"builder\", \"/out/¦\", \"/app\", Chown = )]\nclass Image;", "app")]
    [InlineData("[BindMount(\"/x\", From = \"¦\")]\nclass Image;", "builder")]
    [InlineData("[BindMount(\"/x\", From = \"builder\", Source = \"/out/¦\")]\nclass Image;", "app")]
    [InlineData("[BindMount(From = \"¦\")]\nclass Image;", "builder")]
    [InlineData("[CopyFrom(\"¦\")] static", "builder")]
    public async Task An_attribute_that_is_being_written_is_completed(string typed, string name) =>
        Assert.Contains(name, await TypedFile.In(Builder + typed).NamesAsync());

    [Fact]
    public async Task A_stage_that_is_a_class_is_completed_before_the_class_is_there() => Assert.Equal(
        ["builder"],
        await TypedFile.In("""
            [Image]
            class Orders
            {
                [BuildStage("golang:1.25")] class Builder;
                [RuntimeStage("alpine"), CopyFrom("¦")]
            }
            """).NamesAsync());

    [Fact]
    public async Task On_the_assembly_too() => Assert.Equal(
        ["builder"],
        await TypedFile.In("[assembly: BuildStage(\"golang:1.25\")]\n[assembly: RuntimeStage(\"alpine\")]\n[assembly: CopyFrom(\"¦").NamesAsync());

    [Fact]
    public async Task Without_its_closing_quote_a_string_ends_at_the_caret() =>
        Assert.Equal("[CopyFrom(\"builder)]", await TypedFile.In(Builder + "[CopyFrom(\"bu¦)]\nclass Image;").TakeAsync("builder"));

    [Fact]
    public async Task An_unfinished_attribute_shows_no_line_yet() =>
        Assert.Equal("FROM golang:1.25 AS builder", await TypedFile.In(Builder + "[CopyFrom(\"¦\")] class Image;").DescriptionAsync("builder"));

    [Fact]
    public async Task Mistakes_elsewhere_do_no_harm() => Assert.Equal(
        ["app"],
        await TypedFile.In("""
            [BuildStage("golang:1.25"), Copy("a"), Run("go build -o /out/app ."), Missing("x")]
            [RuntimeStage("alpine"), CopyFrom("builder", "/out/¦", "/app"), Entrypoint(]
            class Image : Nowhere;
            """).NamesAsync());
}
