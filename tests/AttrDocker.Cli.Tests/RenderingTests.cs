using AttrDocker.Cli.Files;
using AttrDocker.Cli.Linting;
using AttrDocker.Cli.Reports;
using AttrDocker.Cli.Terminal;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Cli.Tests;

public class RenderingTests
{
    private static string Excerpt(string text, int start, int length, string? suggestion = null)
    {
        var line = text[..start].Count(c => c == '\n') + 1;
        var column = start - text[..start].LastIndexOf('\n');
        var output = new StringWriter { NewLine = "\n" };
        var problem = new Problem("ADK1004", RuleSeverity.Error, new SourceSpan(line, column, length) { Start = start }, "") { Suggestion = suggestion };
        SourceExcerpt.Write(StyledWriter.Plain(output), text, problem, Tone.Error);
        return output.ToString();
    }

    [Fact]
    public void Carets_stand_under_the_place() =>
        Assert.Equal("   |\n 1 | FROM alpne\n   |      ^^^^^ alpine\n", Excerpt("FROM alpne\n", 5, 5, "alpine"));

    [Fact]
    public void Of_several_lines_the_first_is_shown() =>
        Assert.Equal("   |\n 2 | RUN a \\\n   | ^^^^^^^\n", Excerpt("FROM x\r\nRUN a \\\r\n b\r\n", 8, 13));

    [Fact]
    public void Wide_characters_take_two_columns() =>
        Assert.Equal("   |\n 1 | RUN 世界 x\n   |          ^\n", Excerpt("RUN 世界 x", 7, 1));

    [Fact]
    public void A_file_cannot_move_the_cursor() =>
        Assert.Equal("   |\n 1 | RUN ␛[2J x\n   |          ^\n", Excerpt("RUN \u001b[2J x", 9, 1));

    [Fact]
    public void A_file_cannot_turn_the_direction_of_its_text() =>
        Assert.Equal("a\uFFFDb", DisplayText.Sanitize("a\u202Eb"));

    [Fact]
    public void Of_a_long_line_the_part_around_the_place_is_shown()
    {
        var excerpt = Excerpt("RUN " + new string('a', 500) + "X" + new string('b', 500), 504, 1).Split('\n');
        Assert.StartsWith(" 1 | ...aaa", excerpt[1], StringComparison.Ordinal);
        Assert.EndsWith("bbb...", excerpt[1], StringComparison.Ordinal);
        Assert.Equal(excerpt[1].IndexOf('X', StringComparison.Ordinal), excerpt[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("100%\r\n: a, b", "100%25%0D%0A: a, b", "100%25%0D%0A%3A a%2C b")]
    [InlineData("::error::x", "::error::x", "%3A%3Aerror%3A%3Ax")]
    public void Workflow_commands_are_escaped(string text, string data, string property)
    {
        Assert.Equal(data, GitHubReport.Data(text));
        Assert.Equal(property, GitHubReport.Property(text));
    }

    [Theory]
    [InlineData("Dockerfile", true)]
    [InlineData("dockerfile", true)]
    [InlineData("Dockerfile.dev", true)]
    [InlineData("api.Dockerfile", true)]
    [InlineData("Containerfile", true)]
    [InlineData("Dockerfile.dockerignore", false)]
    [InlineData("Dockerfile.dev.dockerignore", false)]
    [InlineData("Dockerfile.cs", false)]
    [InlineData("Dockerfile.", false)]
    [InlineData("Dockerfiles", false)]
    [InlineData("MyDockerfile", false)]
    public void Dockerfiles_are_known_by_their_names(string name, bool expected) => Assert.Equal(expected, DockerfileNames.IsDockerfile(name));

    [Fact]
    public void The_end_of_a_range_may_be_on_another_line()
    {
        var text = "RUN a \\\n  b\nX";
        Assert.Equal(new TextRange(1, 1, 2, 4, 0, 11), TextRange.Of(new SourceSpan(1, 1, 11) { Start = 0 }, text));
    }

    [Fact]
    public void A_place_at_the_end_of_a_text_is_shown() => Assert.Equal("   |\n 1 | FROM\n   |     ^\n", Excerpt("FROM", 4, 0));
}
