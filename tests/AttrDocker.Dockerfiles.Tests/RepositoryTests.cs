using System.Reflection;
using AttrDocker.Dockerfiles.DotNet.Checks;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Tests;

/// <summary>Names the step of docs/adding-a-rule.md that was forgotten.</summary>
public sealed class RepositoryTests
{
    public static TheoryData<string> Ids => [.. Catalogue.Rules.Select(static r => r.Descriptor.Id)];

    [Fact]
    public void Every_rule_is_registered()
    {
        var rules = typeof(Rule).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract).Select(static t => t.Name);

        Assert.Equal(rules.Order(), Catalogue.Rules.Select(static r => r.GetType().Name).Order());
    }

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = Catalogue.Rules.Select(static r => r.Descriptor.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_its_id_as_a_constant_of_its_series(string id)
    {
        var rule = Find(id);

        Assert.Matches("^ADK[0-6][0-9]{3}$", id);
        Assert.Equal(id, rule.GetType().GetField("Id", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue());
        Assert.Equal((int)rule.Descriptor.Category, id[3] - '0');
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_says_what_its_name_says(string id)
    {
        var rule = Find(id);

        Assert.Equal(Letters(rule.GetType().Name), Letters(rule.Descriptor.Title), ignoreCase: true);
        Assert.Contains(rule.GetType().Namespace!.Split('.')[^1], FoldersOf(rule.Descriptor.Category));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_its_title(string id)
    {
        var descriptor = Find(id).Descriptor;
        var path = Path.Combine(Repository.Root, "docs", "rules", $"{id}.md");
        Assert.True(File.Exists(path), $"docs/rules/{id}.md is missing: write the page of '{descriptor.Title}'.");

        var lines = File.ReadAllLines(path);

        Assert.Equal($"# {id}: {descriptor.Title}", lines[0]);
        Assert.StartsWith($"| {descriptor.Severity} | {descriptor.Category} | ", lines[4], StringComparison.Ordinal);
        Assert.Equal(
            ["## Cause", "## How to fix", "## Example", "## When to suppress"],
            lines.Where(static l => l.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_test_class(string id)
    {
        var name = Find(id).GetType().Name + "Tests";

        Assert.True(
            typeof(RepositoryTests).Assembly.GetTypes().Any(type => type.Name == name),
            $"{name} is missing: write tests/AttrDocker.Dockerfiles.Tests/Rules/{name}.cs.");
    }

    [Fact]
    public void Adding_a_rule_takes_at_most_seven_steps()
    {
        var steps = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "adding-a-rule.md")).Count(static l => l.Length > 1 && char.IsDigit(l[0]) && l[1] == '.');

        Assert.InRange(steps, 1, 7);
    }

    private static Rule Find(string id) => Catalogue.Rules.First(r => r.Descriptor.Id == id);

    private static string Letters(string sentence) => string.Concat(sentence.Where(char.IsLetter));

    private static string[] FoldersOf(RuleCategory category) => category switch
    {
        RuleCategory.Stages => ["Graph", "Context"],
        RuleCategory.Reproducibility => ["Packages"],
        _ => [category.ToString()],
    };
}
