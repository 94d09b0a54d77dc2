using AttrDocker.Analyzers.Tests.Harness;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Analyzers.Tests;

/// <summary>The rules that look at C#; those of the catalogue have the same test beside them.</summary>
public class RulePageTests
{
    public static TheoryData<string> Ids =>
        [.. AnalyzerRun.Analyzers.SelectMany(static a => a.SupportedDiagnostics).Select(static d => d.Id).Where(static id => Catalogue.Rules.All(r => r.Descriptor.Id != id)).Distinct().Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_its_title(string id)
    {
        var descriptor = AnalyzerRun.Analyzers.SelectMany(static a => a.SupportedDiagnostics).First(d => d.Id == id);
        var path = Path.Combine(Repository.Root, "docs", "rules", id + ".md");
        Assert.True(File.Exists(path), $"docs/rules/{id}.md is missing: write the page of '{descriptor.Title}'.");

        var lines = File.ReadAllLines(path);

        Assert.Equal($"# {id}: {descriptor.Title}", lines[0]);
        Assert.StartsWith($"| {descriptor.DefaultSeverity} | {descriptor.Category["AttrDocker.".Length..]} | ", lines[4], StringComparison.Ordinal);
        Assert.Equal(["## Cause", "## How to fix", "## Example", "## When to suppress"], lines.Where(static l => l.StartsWith("## ", StringComparison.Ordinal)));
    }

    /// <summary>Several analyzers may report it: the image of a project is looked at by another one than that of an attribute.</summary>
    [Fact]
    public void A_page_has_a_rule()
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "rules"), "ADK*.md")
            .Where(static page => !File.ReadAllLines(page)[4].Contains("| Build |", StringComparison.Ordinal))
            .Select(static page => Path.GetFileNameWithoutExtension(page));

        Assert.Equal(
            AnalyzerRun.Analyzers.SelectMany(static a => a.SupportedDiagnostics).Select(static d => d.Id).Distinct().Order(StringComparer.Ordinal),
            pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_id_belongs_to_one_rule() =>
        Assert.All(AnalyzerRun.Analyzers.SelectMany(static a => a.SupportedDiagnostics).Distinct().GroupBy(static d => d.Id), static g => Assert.Single(g));

    [Fact]
    public void A_fix_is_for_diagnostics_that_there_are() => Assert.Subset(
        AnalyzerRun.Analyzers.SelectMany(static a => a.SupportedDiagnostics).Select(static d => d.Id).ToHashSet(),
        FixRun.Providers.SelectMany(static p => p.FixableDiagnosticIds).ToHashSet());
}
