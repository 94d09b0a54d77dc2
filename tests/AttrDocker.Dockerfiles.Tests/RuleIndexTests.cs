using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Tests;

/// <summary>The table of all rules is made of their pages.</summary>
public sealed class RuleIndexTests
{
    private const string Head = """
        # Rules

        Each rule has a page. The first digit of an id is its series: 0 the use of the attributes and the build step, 1 stages and the artifacts that move
        between them, 2 correctness, 3 packages and reproducibility, 4 security, 5 style, 6 the app against its image.

        Set a severity in `.editorconfig` (`dotnet_diagnostic.ADK1020.severity = error`); suppress one place with `#pragma warning disable ADK1020` or
        `[SuppressMessage]`. What the build step reports (ADK0002 to ADK0007, ADK1017 and ADK1018; ADK0016 and ADK1020 where the compiler
        cannot tell) obeys `NoWarn` and `WarningsAsErrors` where it is a warning.

        | Rule | Title | Severity | Category | Fix |
        | --- | --- | --- | --- | --- |

        """;

    [Fact]
    public void The_table_of_rules_lists_every_page()
    {
        var folder = Path.Combine(Repository.Root, "docs", "rules");
        var rows = Directory.GetFiles(folder, "ADK*.md").Order(StringComparer.Ordinal).Select(Row);
        var expected = Head.ReplaceLineEndings("\n") + string.Concat(rows);
        var index = Path.Combine(folder, "README.md");

        if (!File.Exists(index) || File.ReadAllText(index) != expected)
        {
            File.WriteAllText(Path.Combine(folder, "README.received.md"), expected);
            Assert.Fail("docs/rules/README.md is stale. README.received.md beside it is what it should be: rename it.");
        }
    }

    /// <summary>Only what a descriptor says has mends is offered in an IDE.</summary>
    [Fact]
    public void A_page_tells_of_a_fix_just_where_the_descriptor_does() => Assert.All(Catalogue.Rules.Select(static rule => rule.Descriptor), static rule =>
    {
        var fix = Repository.Read($"docs/rules/{rule.Id}.md").Split('\n')[4].Split('|')[3].Trim();

        Assert.True((rule.HasEdits || rule.HasSuggestions) != fix.StartsWith("none", StringComparison.OrdinalIgnoreCase), $"{rule.Id}: the page says '{fix}'.");
    });

    /// <summary>A page starts with <c># ADK####: title</c> and a table of one row.</summary>
    private static string Row(string page)
    {
        var lines = File.ReadAllLines(page);
        var id = Path.GetFileNameWithoutExtension(page);
        Assert.StartsWith($"# {id}: ", lines[0]);
        Assert.DoesNotMatch("^ADK[0-9]{4}: (An?|The) ", lines[0][2..]);
        Assert.Matches(@"^\| \w+ \| \w+ \| .+ \|$", lines[4]);
        return $"| [{id}]({id}.md) | {lines[0][(id.Length + 4)..]} {lines[4]}\n";
    }
}
