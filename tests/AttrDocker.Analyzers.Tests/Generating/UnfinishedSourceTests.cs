using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Generating;

/// <summary>Source as it is while it is typed, and source that describes no Dockerfile: no crash and no file, because a wrong file would be worse.</summary>
public class UnfinishedSourceTests
{
    [Theory]
    [InlineData("""[RuntimeStage(] class Program;""")]
    [InlineData("""[RuntimeStage("scratch"), Copy(] class Program;""")]
    [InlineData("""[RuntimeStage("scratch"), Copy("a")] class Program;""")]
    [InlineData("""[RuntimeStage("scratch"), Copy("a", )] class Program;""")]
    [InlineData("""[RuntimeStage("scratch"), Copy("a", Missing)] class Program;""")]
    [InlineData("""[RuntimeStage("scratch"), Copy("a", 7)] class Program;""")]
    [InlineData("""[RuntimeStage("scratch"), Copy("a", "b", Chown = )] class Program;""")]
    [InlineData("""[RuntimeStage("scratch"), Entrypoint("a", Missing)] class Program;""")]
    [InlineData("""[RuntimeStage("scratch"), Entrypoint(new[] { "a", Missing })] class Program;""")]
    [InlineData("""[RuntimeStage("scratch", Port = "80")] class Program;""")]
    [InlineData("""[RuntimeStage(typeof(Missing))] class Program;""")]
    [InlineData("""[RuntimeStage(typeof())] class Program;""")]
    [InlineData("""[RuntimeStage("scratch"), Copy("a", "b"), Image(7)] class Program;""")]
    [InlineData("""[RuntimeStage("scratch"), Copy("a", System.Environment.NewLine)] class Program;""")]
    [InlineData("""[RuntimeStage("scratch"), Copy(..["a"], "b")] class Program;""")]
    [InlineData("""[RuntimeStage("scratch"), Expose(99999999999)] class Program;""")]
    public async Task An_attribute_with_errors_gives_no_file_and_no_crash(string source)
    {
        var compilation = Sources.Compile(source);

        Assert.Empty(GeneratorRun.Of(compilation).Dockerfiles);
        await AnalyzerRun.RunAsync(compilation);
    }

    /// <summary>Every state of a file that is typed from its first letter to its last.</summary>
    [Fact]
    public async Task No_keystroke_crashes_anything()
    {
        const string Source = """
            [Image("a/b", Escape = '`')] static class A
            {
                [BuildStage("a", Name = "x"), CacheMount("/c", FromStage = typeof(B)), Run(["a", $"{nameof(A)}"])] class B;
                [RuntimeStage(typeof(B), Ports = [1, 2]), CopyFrom(typeof(B), new[] { "a" }, @"b")] class C;
            }
            """;

        for (var length = 0; length <= Source.Length; length += 3)
        {
            var compilation = Sources.Compile(Source[..length]);
            GeneratorRun.Of(compilation);
            await AnalyzerRun.RunAsync(compilation);
        }
    }

    [Fact]
    public void An_image_spread_over_two_files_gives_no_file() => Assert.Empty(GeneratorRun.Of(
        """[BuildStage("a"), RuntimeStage("b")] partial class Program;""",
        """[Entrypoint("c")] partial class Program;""").Dockerfiles);

    [Fact]
    public void An_image_spread_over_two_parts_in_one_file_gives_no_file() => Assert.Empty(GeneratorRun.Of("""
        [BuildStage("a"), RuntimeStage("b")] partial class Program;
        [Entrypoint("c")] partial class Program;
        """).Dockerfiles);

    [Fact]
    public void An_image_of_the_assembly_spread_over_two_files_gives_no_file() => Assert.Empty(GeneratorRun.Of(
        """[assembly: RuntimeStage("b")]""",
        """[assembly: Entrypoint("c")]""").Dockerfiles);

    [Fact]
    public void Other_parts_of_the_class_do_no_harm() => Assert.Equal("FROM b\n", GeneratorRun.Of(
        """[RuntimeStage("b")] partial class Program;""",
        """[System.Serializable] partial class Program;""").Body);

    [Theory]
    [InlineData(@"Env(""A"", ""\0"")")]
    [InlineData(@"Env(""A"", ""\ud800"")")]
    [InlineData(@"Env(""A"", ""a\nUSER root"")")]
    [InlineData(@"Label(""a\nb"", ""c"")")]
    [InlineData(@"Entrypoint(""a\0"")")]
    [InlineData(@"Run(""a\0"")")]
    [InlineData(@"Run("""")")]
    [InlineData(@"CmdShell(""a\nb"")")]
    [InlineData(@"User(""app"", Comment = ""\0"")")]
    public void A_value_that_no_Dockerfile_can_carry_gives_no_file(string attribute) =>
        Assert.Empty(GeneratorRun.Of($"[RuntimeStage(\"scratch\"), {attribute}] class Program;").Dockerfiles);

    [Theory]
    [InlineData("")]
    [InlineData("class Program;")]
    [InlineData("[Image] class Program;")]
    [InlineData("[BuildStage(\"a\")] class Program;")]
    [InlineData("[Copy(\"a\", \"b\")] class Program;")]
    public void Without_a_final_stage_or_an_image_there_is_no_file(string source) => Assert.Empty(GeneratorRun.Of(source).Dockerfiles);

    [Theory]
    [InlineData("")]
    [InlineData("/Dockerfile")]
    [InlineData("docker/")]
    [InlineData(@"docker\\Dockerfile")]
    public void A_path_that_is_none_gives_no_file(string path) =>
        Assert.Empty(GeneratorRun.Of($"[Image(\"{path}\"), RuntimeStage(\"scratch\")] class Program;").Dockerfiles);
}
