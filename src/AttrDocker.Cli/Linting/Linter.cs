using AttrDocker.Cli.Files;
using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Suppressions;

namespace AttrDocker.Cli.Linting;

/// <summary>Checks one text: what the parser refuses, and what the rules find.</summary>
internal static class Linter
{
    /// <summary>Checks a text.</summary>
    /// <param name="file">The file that the report is about.</param>
    /// <param name="text">Its text.</param>
    /// <param name="least">The severity below which problems are left out.</param>
    public static FileReport Check(InputFile file, string text, RuleSeverity least)
    {
        var parsed = DockerfileParser.Parse(text);
        var suppressions = SuppressionSet.Of(parsed);
        List<Problem> problems = [], suppressed = [];
        foreach (var found in All(parsed))
        {
            var problem = suppressions.MakesAnError(found.RuleId) ? found with { Severity = RuleSeverity.Error } : found;
            if (problem.Severity >= least)
            {
                (suppressions.Covers(problem.RuleId, problem.Span) ? suppressed : problems).Add(problem);
            }
        }

        return new(file, text, InOrder(problems), InOrder(suppressed));
    }

    /// <summary>What the rules find.</summary>
    public static IEnumerable<Finding> Findings(ParseResult parsed) => Catalogue.Check(new RuleContext(parsed.Dockerfile) { Source = parsed.Source });

    private static IEnumerable<Problem> All(ParseResult parsed)
    {
        var reported = new HashSet<(string, int)>();
        foreach (var error in parsed.Errors)
        {
            reported.Add((error.Id, error.Span.Start));
            yield return new(error.Id, RuleSeverity.Error, error.Span, error.Message) { Suggestion = error.Suggestion };
        }

        foreach (var finding in Findings(parsed))
        {
            // Some rules serve models that no parser has seen and say what it says.
            if (ProblemOf(finding, parsed.Source) is { } problem && !reported.Contains((problem.RuleId, problem.Span.Start)))
            {
                yield return problem;
            }
        }
    }

    private static Problem? ProblemOf(Finding finding, SourceMap source)
    {
        if (finding.Rule.Severity == RuleSeverity.Off || source.FindNearest(finding.Place) is not { } span)
        {
            return null;
        }

        var plain = FixedText.OfPlain(finding.Edits, source);
        return new(finding.Rule.Id, finding.Rule.Severity, span, finding.Message)
        {
            Suggestion = plain is [var only] && only.Span == span ? only.Text : null,
            Fixes =
            [
                .. finding is { Edits.IsEmpty: false, EditTitle: { } title } ? [Fix(title, finding.Edits, isCertain: true)] : (ProposedFix[])[],
                .. finding.Suggestions.Select(suggestion => Fix(suggestion.Title, suggestion.Edits, isCertain: false)),
            ],
            Related = [.. finding.Related.Select(place => source.FindNearest(place)).OfType<SourceSpan>()],
        };

        ProposedFix Fix(string title, EquatableArray<Edit> edits, bool isCertain) => new(title, isCertain, new(() => FixedText.OfPlain(edits, source) ?? FixedText.Of(edits, source)));
    }

    private static List<Problem> InOrder(List<Problem> problems)
    {
        problems.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : string.CompareOrdinal(a.RuleId, b.RuleId));
        return problems;
    }
}
