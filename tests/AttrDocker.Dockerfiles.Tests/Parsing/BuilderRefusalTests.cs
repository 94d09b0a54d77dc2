using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;
using AttrDocker.Dockerfiles.Rules.Usage;

namespace AttrDocker.Dockerfiles.Tests.Parsing;

/// <summary>The parser and the rules together refuse what the builder refuses, and nothing else.</summary>
public class BuilderRefusalTests
{
    public static TheoryData<string, string> Refused => Samples(static row => row.Refused);

    public static TheoryData<string, string> Accepted => Samples(static row => row.Accepted);

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_the_builder_refuses_is_an_error(string area, string text) =>
        Assert.True(Errors(text).Any(), $"{area}: nothing is said of\n{text}");

    [Theory]
    [MemberData(nameof(Accepted))]
    public void What_the_builder_accepts_is_none(string area, string text) =>
        Assert.True(!Errors(text).Any(), $"{area}: {string.Join("\n", Errors(text))}\nis said of\n{text}");

    private static TheoryData<string, string> Samples(Func<BuilderRefusals.Row, IEnumerable<string>> choose)
    {
        var samples = new TheoryData<string, string>();
        foreach (var row in BuilderRefusals.Rows)
        {
            foreach (var text in choose(row))
            {
                samples.Add(row.Area, text);
            }
        }

        return samples;
    }

    // What the generator cannot write a file may say all the same; and a missing shell is found by the container, not by the builder.
    private static IEnumerable<string> Errors(string text)
    {
        var parsed = DockerfileParser.Parse(text);
        var findings = Catalogue.Check(new RuleContext(parsed.Dockerfile) { Source = parsed.Source });
        return parsed.Errors.Select(static error => $"{error.Id}: {error.Message}").Concat(
            findings.Where(static f => f.Rule.Severity == RuleSeverity.Error && f.Rule.Id is not (ValueShouldFitInADockerfile.Id or ShellFormShouldHaveAShell.Id)).Select(static f => $"{f.Rule.Id}: {f.Message}"));
    }
}
