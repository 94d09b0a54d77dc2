using AttrDocker.Cli.Files;
using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Suppressions;
using AttrDocker.Dockerfiles.Writing;

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

    private static IEnumerable<Problem> All(ParseResult parsed)
    {
        var reported = new HashSet<(string, int)>();
        foreach (var error in parsed.Errors)
        {
            reported.Add((error.Id, error.Span.Start));
            yield return new(error.Id, RuleSeverity.Error, error.Span, error.Message) { Suggestion = error.Suggestion };
        }

        var text = DockerfileText.Of(parsed.Source.Text);
        foreach (var finding in Catalogue.Check(new RuleContext(parsed.Dockerfile) { Source = parsed.Source }))
        {
            // Some rules serve models that no parser has seen and say what it says.
            if (ProblemOf(finding, parsed.Source, text) is { } problem && !reported.Contains((problem.RuleId, problem.Span.Start)))
            {
                yield return problem;
            }
        }
    }

    private static Problem? ProblemOf(Finding finding, SourceMap source, DockerfileText text)
    {
        if (finding.Rule.Severity == RuleSeverity.Off || source.FindNearest(finding.Place) is not { } span)
        {
            return null;
        }

        var fix = finding.Changes.IsEmpty ? Edited(finding, source) : Changed(finding, source, text);
        return new(finding.Rule.Id, finding.Rule.Severity, span, finding.Message)
        {
            Suggestion = fix is [var only] && only.Span == span ? only.Text : null,
            Fix = fix,
            FixTitle = fix.Count > 0 ? finding.EditTitle : null,
            Related = [.. finding.Related.Select(place => source.FindNearest(place)).OfType<SourceSpan>()],
        };
    }

    // An edit changes a value; only where the text holds that value as it is, the same change is right for the text.
    private static IReadOnlyList<Replacement> Edited(Finding finding, SourceMap source)
    {
        var replacements = new List<Replacement>();
        foreach (var edit in finding.Edits)
        {
            if (source.Find(edit.Place) is not { } span || !source.Text.AsSpan(span.Start, span.Length).SequenceEqual(edit.OldText))
            {
                return [];
            }

            replacements.Add(new(span, edit.NewText));
        }

        return replacements;
    }

    /// <summary>The part of the text in which the changes of whole instructions make a difference.</summary>
    private static IReadOnlyList<Replacement> Changed(Finding finding, SourceMap source, DockerfileText text)
    {
        if (Apply(finding, text) is not { } changed)
        {
            return [];
        }

        var (old, start, end) = (source.Text, 0, 0);
        var shorter = Math.Min(old.Length, changed.Length);
        while (start < shorter && old[start] == changed[start])
        {
            start++;
        }

        while (end < shorter - start && old[^(end + 1)] == changed[^(end + 1)])
        {
            end++;
        }

        return [new(source.SpanOf(start, old.Length - end), changed[start..^end])];
    }

    private static string? Apply(Finding finding, DockerfileText text)
    {
        try
        {
            return text.Apply(finding).ToString();
        }
        catch (UnwritableValueException)
        {
            return null;
        }
    }

    private static List<Problem> InOrder(List<Problem> problems)
    {
        problems.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : string.CompareOrdinal(a.RuleId, b.RuleId));
        return problems;
    }
}
