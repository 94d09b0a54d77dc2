using AttrDocker.Cli.Linting;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Cli.Reports;

/// <summary>For code scanning: SARIF 2.1.0. Suppressed problems are in it and marked, so that services close them instead of forgetting them.</summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The log of a result.</summary>
    public static SarifLog Of(LintResult result)
    {
        var rules = RuleList.OfAll;
        var indexes = rules.Select(static (rule, index) => (rule.Id, index)).ToDictionary(static pair => pair.Id, static pair => pair.index, StringComparer.Ordinal);
        var results = result.Files.SelectMany((file, index) => Results(file, index, indexes));
        var failures = result.Failures.Select(static failure => new SarifNotification("error", new(failure.Message))).ToList();
        return new(Schema, "2.1.0", [
            new(
                new(new("attrdocker", ToolVersion.Text, ToolVersion.Text, [.. rules.Select(Rule)])),
                [new(failures.Count == 0, failures.Count == 0 ? null : failures)],
                [.. result.Files.Select(static file => new SarifArtifact(new(UriOf(file)), "dockerfile"))],
                [.. results],
                "utf16CodeUnits"),
        ]);
    }

    private static SarifRule Rule(RuleDescriptor rule) => new(rule.Id, new(rule.Title + "."), new(Level(rule.Severity)), new(rule.Category.ToString().ToLowerInvariant()));

    private static IEnumerable<SarifResult> Results(FileReport file, int index, Dictionary<string, int> rules) =>
        file.Problems.Select(problem => Result(problem, file, index, rules))
            .Concat(file.Suppressed.Select(problem => Result(problem, file, index, rules) with { Suppressions = [new("inSource")] }));

    private static SarifResult Result(Problem problem, FileReport file, int index, Dictionary<string, int> rules)
    {
        var location = new SarifArtifactLocation(UriOf(file), index);
        var fixes = problem.Fixes.Where(static fix => fix.Replacements.Count > 0).Select(fix => Fix(fix, location, file.Text)).ToList();
        return new(problem.RuleId, rules[problem.RuleId], Level(problem.Severity), new(problem.Message), [new(new(location, Region(problem.Span, file.Text)))])
        {
            RelatedLocations = problem.Related.Count == 0 ? null : [.. problem.Related.Select(span => new SarifLocation(new(location, Region(span, file.Text))))],
            Fixes = fixes.Count == 0 ? null : fixes,
        };
    }

    // Each fix of a result is a proposed one, and any of them alone will do (section 3.27.30); the standard has no word for one that needs no choice.
    private static SarifFix Fix(ProposedFix fix, SarifArtifactLocation location, string text) => new(
        new(fix.Title),
        [new(location, [.. fix.Replacements.Select(edit => new SarifReplacement(Region(edit.Span, text), new(edit.Text)))])],
        new(fix.IsCertain));

    private static SarifRegion Region(SourceSpan span, string text)
    {
        var end = TextPosition.EndOf(span, text);
        return new(span.Line, span.Column, end.Line, end.Column, span.Start, span.Length);
    }

    private static string UriOf(FileReport file) => file.File switch
    {
        { IsStandardInput: true } => "stdin",
        var input when Path.IsPathRooted(input.Name) => new Uri(input.Name).AbsoluteUri,
        var input => string.Join('/', input.Name.Split('/').Select(Uri.EscapeDataString)),
    };

    private static string Level(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "note",
        _ => "none",
    };
}
