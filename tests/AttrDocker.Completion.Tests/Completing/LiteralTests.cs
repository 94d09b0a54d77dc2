using AttrDocker.Completion.Tests.Harness;

namespace AttrDocker.Completion.Tests.Completing;

public class LiteralTests
{
    private const string Builder = """[BuildStage("golang:1.25"), Run("mkdir -p '/out/a\"b'"), Run("go build -o /out/app .")][RuntimeStage("alpine")]""";

    [Theory]
    [InlineData("\"/out/¦\"", "app", "\"/out/app\"")]
    [InlineData("@\"/out/¦\"", "app", "@\"/out/app\"")]
    [InlineData("\"\"\"/out/¦\"\"\"", "app", "\"\"\"/out/app\"\"\"")]
    [InlineData("\"\"\"\"/out/¦x\"\"\"\"", "app", "\"\"\"\"/out/app\"\"\"\"")]
    [InlineData("\"/\\u006fut/¦\"", "app", "\"/\\u006fut/app\"")]
    [InlineData("\"/out/\\u0061¦\"", "app", "\"/out/app\"")]
    [InlineData("\"/out/¦\"", "a\"b", "\"/out/a\\\"b\"")]
    [InlineData("@\"/out/¦\"", "a\"b", "@\"/out/a\"\"b\"")]
    public async Task A_name_is_written_as_its_literal_writes_it(string typed, string taken, string written) => Assert.Equal(
        $"[CopyFrom(\"builder\", {written}, \"/app\")] class Image;",
        await TypedFile.In($"{Builder}\n[CopyFrom(\"builder\", {typed}, \"/app\")] class Image;").TakeAsync(taken));

    [Fact]
    public async Task What_a_literal_cannot_write_is_not_offered() =>
        Assert.Equal(["app"], await TypedFile.In(Builder + "[CopyFrom(\"builder\", \"\"\"/out/¦\"\"\", \"/app\")] class Image;").NamesAsync());

    [Fact]
    public async Task A_script_of_several_lines_knows_the_variables() => Assert.Contains(
        "VERSION",
        await TypedFile.In(""""
            [RuntimeStage("alpine"), Arg("VERSION", "1")]
            [Run("""
                set -e
                echo $¦
                """)]
            class Image;
            """").NamesAsync());

    [Fact]
    public async Task What_is_taken_ends_with_its_line() => Assert.Equal(
        "    /out/app",
        await TypedFile.In(Builder + """"
            [CopyFrom("builder", """
                /out/¦x
                """, "/app")] class Image;
            """").TakeAsync("app"));

    [Theory]
    [InlineData("¦\"/out/\"")]
    [InlineData("\"/out/\"¦")]
    [InlineData("@¦\"/out/\"")]
    [InlineData("\"\"¦\"/out/\"\"\"")]
    [InlineData("\"/out/\\¦u0061\"")]
    public async Task Outside_of_the_content_nothing_is_offered(string typed) =>
        Assert.DoesNotContain("app", await TypedFile.In($"{Builder}\n[CopyFrom(\"builder\", {typed}, \"/app\")] class Image;").NamesAsync());

    [Theory]
    [InlineData("""class Image { string a = "¦"; }""")]
    [InlineData("""[System.Obsolete("¦")] class Image;""")]
    [InlineData("""[RuntimeStage("alpine"), Run("¦")] class Image;""")]
    [InlineData("""[BuildStage("alpine", Name = "¦")] class Image;""")]
    [InlineData("""[BuildStage("alpine"), RuntimeStage("alpine"), CopyFrom("b" + "¦", "/a", "/b")] class Image;""")]
    [InlineData("""[Copy("¦", "/b")] class Image;""")]
    [InlineData("""class CopyFromAttribute(string a) : System.Attribute; [CopyFrom("¦")] class Image;""")]
    public async Task In_other_strings_nothing_is_offered(string source) => Assert.Empty(await TypedFile.In(source).NamesAsync());

    [Fact]
    public async Task A_quote_takes_an_item_and_a_slash_a_path()
    {
        var path = (await TypedFile.In(Builder + """[CopyFrom("builder", "/¦", "/app")] class Image;""").ItemAsync("out")).Rules;
        var name = (await TypedFile.In(Builder + """[CopyFrom("¦", "/a", "/app")] class Image;""").ItemAsync("builder")).Rules;

        Assert.Equal(['"', '/'], Assert.Single(path.CommitCharacterRules).Characters);
        Assert.Equal(['"'], Assert.Single(name.CommitCharacterRules).Characters);
        Assert.Contains('-', Assert.Single(name.FilterCharacterRules).Characters);
    }
}
