using AttrDocker.Analyzers.Tests.Harness;
using AttrDocker.Tests;

namespace AttrDocker.Analyzers.Tests.Generating;

/// <summary>Every example in the documentation of the attributes says what the generator makes of it.</summary>
public class DocumentedExampleTests
{
    public static TheoryData<string, int> Examples => [.. Example.All.GroupBy(static e => e.ToString()).SelectMany(static g => g.Select((_, i) => (g.Key, i)))];

    [Theory, MemberData(nameof(Examples))]
    public void An_example_becomes_the_lines_that_it_shows(string member, int index)
    {
        var example = Example.All.Where(e => e.ToString() == member).ElementAt(index);

        if (example.CSharp.StartsWith("[DotNet", StringComparison.Ordinal))
        {
            AssertContainsInOrder(example.Dockerfile.Split('\n'), GeneratorRun.WithFacts(Facts, WholeImage(example.CSharp)).Body.Split('\n'));
        }
        else
        {
            Assert.Equal(example.Dockerfile, Lines(example.CSharp));
        }
    }

    /// <summary>The project that the examples of .NET images are of.</summary>
    private static string Facts => SampleFacts.Web.With("Title=App", "ToolManifest=.config/dotnet-tools.json");

    private static string WholeImage(string attributes) =>
        attributes + (attributes.StartsWith("[DotNetBuild", StringComparison.Ordinal) ? "[DotNetImage]" : "") + " class Sample;";

    /// <summary>Of a whole image an example shows the lines that matter.</summary>
    private static void AssertContainsInOrder(IEnumerable<string> shown, IEnumerable<string> lines)
    {
        var rest = lines.ToList();
        foreach (var line in shown)
        {
            var index = rest.IndexOf(line);
            Assert.True(index >= 0, $"The image has no line '{line}' in this order.");
            rest.RemoveRange(0, index + 1);
        }
    }

    /// <summary>What an example adds to the smallest image that can hold it.</summary>
    private static string Lines(string attributes)
    {
        var isImage = attributes.Contains("[Image(", StringComparison.Ordinal);
        var isRuntimeStage = attributes.Contains("[RuntimeStage(", StringComparison.Ordinal);
        var opensStage = isRuntimeStage || attributes.Contains("[BuildStage(", StringComparison.Ordinal) || attributes.Contains("[Stage(", StringComparison.Ordinal);
        var image = attributes.StartsWith("[Packages(", StringComparison.Ordinal) ? "debian:13" : "scratch";
        var before = isImage || opensStage ? "" : $"""[RuntimeStage("{image}")]""";
        var after = isRuntimeStage || before.Length > 0 ? "" : """[RuntimeStage("scratch")]""";
        var body = GeneratorRun.Of($"{(isImage ? "" : "[Image]")} {before} {attributes} {after} class Sample {{ {NamedStages(attributes)} }}").Body;

        // The stages that the example names by their classes come last.
        var end = body.IndexOf("\n\nFROM named", StringComparison.Ordinal);
        var lines = end < 0 ? body : body[..end];
        lines = before.Length == 0 ? lines : lines[(lines.IndexOf("FROM " + image, StringComparison.Ordinal) + "FROM ".Length + image.Length)..];
        lines = after.Length == 0 ? lines : lines[..lines.LastIndexOf("FROM scratch", StringComparison.Ordinal)];
        return lines.Trim('\n');
    }

    private static string NamedStages(string attributes) => string.Concat(
        new[] { "Base", "Builder", "Restore", "Seed" }
            .Where(name => attributes.Contains($"typeof({name})", StringComparison.Ordinal))
            .Select(name => $"""[Stage("named")] class {name};"""));
}
