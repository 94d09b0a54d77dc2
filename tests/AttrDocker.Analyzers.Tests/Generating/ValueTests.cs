using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Generating;

/// <summary>The ways in which C# can say a value.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("""Copy("a", "/b")""")]
    [InlineData("""Copy(source: "a", destination: "/b")""")]
    [InlineData("""Copy(destination: "/b", source: "a")""")]
    [InlineData("""Copy(["a"], "/b")""")]
    [InlineData("""Copy(new[] { "a" }, "/b")""")]
    [InlineData("""Copy(new string[] { "a" }, "/b")""")]
    [InlineData("""Copy(new string[1] { "a" }, "/b")""")]
    [InlineData("""Copy(destination: "/b", sources: ["a"])""")]
    [InlineData("Copy(@\"a\", \"\"\"/b\"\"\")")]
    [InlineData("""CopyAttribute("a", "/b")""")]
    [InlineData("""AttrDocker.Copy("a", "/b")""")]
    [InlineData("""global::AttrDocker.CopyAttribute("a", "/b")""")]
    [InlineData("Copy(Names.A, \"/b\")")]
    [InlineData("Copy(nameof(Names.a), \"/\" + Names.B)")]
    [InlineData("Copy($\"{Names.A}\", $\"/{Names.B}\")")]
    public void One_value_can_be_said_in_many_ways(string attribute) => Assert.Equal(
        "FROM scratch\nCOPY a /b\n",
        GeneratorRun.Of($$"""
            [RuntimeStage("scratch"), {{attribute}}] class Program;
            static class Names { public const string A = nameof(a); public const string B = "b"; public const int a = 0; }
            """).Body);

    [Theory]
    [InlineData("""Entrypoint("java", "-jar")""")]
    [InlineData("""Entrypoint(["java", "-jar"])""")]
    [InlineData("""Entrypoint(new[] { "java", "-jar" })""")]
    [InlineData("""Entrypoint(argv: new[] { "java", "-jar" })""")]
    [InlineData("""Entrypoint(argv: ["java", "-jar"])""")]
    public void A_list_of_arguments_can_be_said_in_many_ways(string attribute) => Assert.Equal(
        "FROM scratch\nENTRYPOINT [\"java\", \"-jar\"]\n",
        GeneratorRun.Of($"[RuntimeStage(\"scratch\"), {attribute}] class Program;").Body);

    [Theory]
    [InlineData("Cmd()")]
    [InlineData("Cmd([])")]
    [InlineData("Cmd(new string[0])")]
    public void A_list_of_no_arguments_is_an_empty_one(string attribute) =>
        Assert.Equal("FROM scratch\nCMD []\n", GeneratorRun.Of($"[RuntimeStage(\"scratch\"), {attribute}] class Program;").Body);

    [Fact]
    public void A_single_argument_that_is_an_array_is_no_list_of_one() =>
        Assert.Equal("FROM scratch\nEXPOSE 80 443\n", GeneratorRun.Of("""[RuntimeStage("scratch", Ports = new[] { 80, 443 })] class Program;""").Body);

    [Fact]
    public void A_null_is_like_an_empty_value() =>
        Assert.Equal("FROM scratch\nENV A=\"\"\n", GeneratorRun.Of("""[RuntimeStage("scratch", Ports = null), Env("A", null!)] class Program;""").Body);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_raw_string_literal_becomes_a_heredoc_whatever_the_line_ends_of_the_source(string newLine) => Assert.Equal(
        "FROM scratch\nRUN <<EOF\nset -e\n\techo \"$HOME\"\nEOF\nCOPY <<\"EOF\" /etc/motd\nHello\nEOF\n",
        GeneratorRun.Of(""""
            [RuntimeStage("scratch")]
            [Run("""
                set -e
                	echo "$HOME"
                """)]
            [CopyText("/etc/motd", """
                Hello
                """)]
            class Program;
            """".ReplaceLineEndings(newLine)).Body);

    [Fact]
    public void Several_commands_stand_on_a_line_each() => Assert.Equal(
        "FROM scratch\nRUN apt-get update && \\\n    apt-get install -y curl && \\\n    rm -rf /var/lib/apt/lists/*\n",
        GeneratorRun.Of("""[RuntimeStage("scratch"), Run("apt-get update", "apt-get install -y curl", "rm -rf /var/lib/apt/lists/*")] class Program;""").Body);

    [Fact]
    public void Mounts_belong_to_the_next_run() => Assert.Equal(
        """
        FROM scratch
        # The cache
        # The build
        RUN --mount=type=cache,target=/root/.m2 \
            --mount=type=secret,id=token \
            mvn package
        RUN true

        """,
        GeneratorRun.Of("""
            [RuntimeStage("scratch")]
            [CacheMount("/root/.m2", Comment = "The cache"), SecretMount("token")]
            [Run("mvn package", Comment = "The build")]
            [Run("true")]
            class Program;
            """).Body);

    [Fact]
    public void Properties_of_a_stage_come_in_their_order() => Assert.Equal(
        """
        FROM scratch
        WORKDIR /app
        COPY a b
        STOPSIGNAL SIGINT
        EXPOSE 80
        USER app
        CMD ["--help"]
        ENTRYPOINT ["/app/run"]

        """,
        GeneratorRun.Of("""
            [RuntimeStage("scratch", Cmd = ["--help"], User = "app", Port = 80, StopSignal = "SIGINT", WorkDir = "/app")]
            [Copy("a", "b")]
            [Entrypoint("/app/run")]
            class Program;
            """).Body);

    [Fact]
    public void A_global_argument_stands_before_the_first_stage() => Assert.Equal(
        "# The JDK\nARG JDK=11\n\nFROM openjdk:${JDK}\nARG JDK\n",
        GeneratorRun.Of("""[Arg("JDK", "11", Comment = "The JDK"), RuntimeStage("openjdk:${JDK}"), Arg("JDK")] class Program;""").Body);

    [Fact]
    public void Comments_of_several_lines_stand_on_several_lines() => Assert.Equal(
        "# One\n#\n# two\nFROM scratch\n# a\n# b\nUSER app\n",
        GeneratorRun.Of("""[RuntimeStage("scratch", Comment = "One\n\ntwo"), User("app", Comment = "a\r\nb")] class Program;""").Body);
}
