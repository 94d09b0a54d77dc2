using AttrDocker.Cli.Files;
using AttrDocker.Cli.Linting;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Cli.Reports;

/// <summary>What <c>attrdocker lint --format json</c> writes. Its shape is documented in docs/cli.md.</summary>
/// <param name="Version">The version of the shape; a new member does not change it.</param>
/// <param name="Files">The files, in the order of the arguments.</param>
/// <param name="Failures">What could not be read.</param>
/// <param name="Summary">The numbers.</param>
internal sealed record JsonReport(int Version, IReadOnlyList<JsonFile> Files, IReadOnlyList<Failure> Failures, JsonSummary Summary)
{
    /// <summary>The version that this code writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The report of a result.</summary>
    public static JsonReport Of(LintResult result) => new(
        CurrentVersion,
        [.. result.Files.Select(static file => new JsonFile(file.File.Name, Problems(file, file.Problems), Problems(file, file.Suppressed))
        {
            Fixed = file.Mends is { } mends ? [.. mends.Select(static mend => new JsonMend(mend.RuleId, mend.Title, mend.Span.Line, mend.Span.Column))] : null,
        })],
        result.Failures,
        new(result.Files.Count, result.Count(RuleSeverity.Error), result.Count(RuleSeverity.Warning), result.Count(RuleSeverity.Info), result.SuppressedCount, result.MendCount));

    private static List<JsonProblem> Problems(FileReport file, IReadOnlyList<Problem> problems) => [.. problems.Select(problem => JsonProblem.Of(problem, file.Text))];
}

/// <summary>One file of a report.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Problems">What is wrong in it.</param>
/// <param name="Suppressed">What its comments suppress.</param>
internal sealed record JsonFile(string Path, IReadOnlyList<JsonProblem> Problems, IReadOnlyList<JsonProblem> Suppressed)
{
    /// <summary>What <c>--fix</c> has mended, before the problems were looked for.</summary>
    public IReadOnlyList<JsonMend>? Fixed { get; init; }
}

/// <summary>A mend that was made.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Title">What it did.</param>
/// <param name="Line">The line of the problem, in the text as the mends before it had left it.</param>
/// <param name="Column">The column.</param>
internal sealed record JsonMend(string Id, string Title, int Line, int Column);

/// <summary>One problem of a report.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Range">Where.</param>
internal sealed record JsonProblem(string Id, string Severity, string Message, TextRange Range)
{
    /// <summary>The right text in place of the one at the range.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Replacements that mend it when all are made.</summary>
    public IReadOnlyList<JsonEdit>? Fix { get; init; }

    /// <summary>Mends that are the author's to choose: one of them, or none.</summary>
    public IReadOnlyList<JsonChoice>? Choices { get; init; }

    /// <summary>Other places that the message speaks of.</summary>
    public IReadOnlyList<TextRange>? Related { get; init; }

    /// <summary>The problem of a text.</summary>
    public static JsonProblem Of(Problem problem, string text)
    {
        var fixes = problem.Fixes.Where(static fix => fix.Replacements.Count > 0).ToLookup(static fix => fix.IsCertain);
        return new(problem.RuleId, TextReport.Look(problem.Severity).Name, problem.Message, TextRange.Of(problem.Span, text))
        {
            Suggestion = problem.Suggestion,
            Fix = fixes[true].Select(fix => JsonEdit.Of(fix, text)).FirstOrDefault(),
            Choices = fixes.Contains(false) ? [.. fixes[false].Select(fix => new JsonChoice(fix.Title, JsonEdit.Of(fix, text)))] : null,
            Related = problem.Related.Count == 0 ? null : [.. problem.Related.Select(span => TextRange.Of(span, text))],
        };
    }
}

/// <summary>A mend to choose.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Fix">Replacements that mend the problem when all are made.</param>
internal sealed record JsonChoice(string Title, IReadOnlyList<JsonEdit> Fix);

/// <summary>Text in place of other text.</summary>
/// <param name="Range">What is replaced.</param>
/// <param name="Text">What stands there instead.</param>
internal sealed record JsonEdit(TextRange Range, string Text)
{
    /// <summary>The replacements of a mend.</summary>
    public static IReadOnlyList<JsonEdit> Of(ProposedFix fix, string text) => [.. fix.Replacements.Select(edit => new JsonEdit(TextRange.Of(edit.Span, text), edit.Text))];
}

/// <summary>The numbers of a report.</summary>
/// <param name="Files">Files that were checked.</param>
/// <param name="Errors">Errors.</param>
/// <param name="Warnings">Warnings.</param>
/// <param name="Infos">Advice.</param>
/// <param name="Suppressed">Problems that comments suppress.</param>
/// <param name="Fixed">Mends that were made; only with <c>--fix</c>.</param>
internal sealed record JsonSummary(int Files, int Errors, int Warnings, int Infos, int Suppressed, int? Fixed);
