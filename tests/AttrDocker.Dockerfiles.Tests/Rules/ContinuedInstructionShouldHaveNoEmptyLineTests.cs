using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ContinuedInstructionShouldHaveNoEmptyLineTests : RuleTest<ContinuedInstructionShouldHaveNoEmptyLine>
{
    private const string Message = "The instruction goes on behind this empty line, though it looks finished. Remove the line.";

    [Theory]
    [InlineData("RUN a \\\n\nb\n", "\n")]
    [InlineData("RUN a \\\n  \t\nb\n", "  \t\n")]
    [InlineData("RUN a \\\n# c\n\r\n\nb\n", "\r\n")]
    [InlineData("RUN a \\\n\n", "\n")]
    public void An_empty_line_inside_triggers(string instruction, string line) => Triggers("FROM debian:13\n" + instruction, line, Message);

    [Theory]
    [InlineData("RUN a \\\n  b\n\nRUN c\n")]
    [InlineData("RUN a \\\n# c\n  b\n")]
    [InlineData("RUN <<EOF\na\n\nb\nEOF\n")]
    [InlineData("RUN a \\\n  \\\n  b\n")]
    public void No_empty_line_is_silent(string instructions) => Silent("FROM debian:13\n" + instructions);

    [Fact]
    public void All_empty_lines_of_it_are_removed() => Mends(
        "FROM debian:13\nRUN a \\\n\n  # c\n  \n\n  b\nRUN c\n", "FROM debian:13\nRUN a \\\n  # c\n  b\nRUN c\n");
}
