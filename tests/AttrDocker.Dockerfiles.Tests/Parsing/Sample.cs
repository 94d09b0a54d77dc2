using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Tests.Parsing;

/// <summary>Short ways to ask the parser about a sample.</summary>
internal static class Sample
{
    /// <summary>The instruction behind a <c>FROM</c>; the sample must be without errors.</summary>
    public static Instruction Read(string instruction, string head = "")
    {
        var result = DockerfileParser.Parse(head + "FROM scratch\n" + instruction);
        Assert.Equal("", Describe(result));
        return Assert.Single(Assert.Single(result.Dockerfile.Stages).Instructions);
    }

    /// <summary>The only error of an instruction behind a <c>FROM</c>, as <c>ADK2001 'text at its span' message</c>.</summary>
    public static string Error(string instruction)
    {
        var result = DockerfileParser.Parse("FROM scratch\n" + instruction);
        return Describe(result);
    }

    /// <summary>All errors of a text, one on a line.</summary>
    public static string Describe(ParseResult result) => string.Join("\n", result.Errors.Select(error =>
        $"{error.Id} '{result.Source.Text.Substring(error.Span.Start, error.Span.Length)}' {error.Message}"));
}
