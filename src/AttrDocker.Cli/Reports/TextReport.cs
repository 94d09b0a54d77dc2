using System.Globalization;
using AttrDocker.Cli.Linting;
using AttrDocker.Cli.Terminal;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Cli.Reports;

/// <summary>For a person: each problem with its line, and how many there are. The first line of each has the form that editors and terminals link.</summary>
internal static class TextReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(LintResult result, StyledWriter output)
    {
        foreach (var file in result.Files)
        {
            WriteMends(file, output);
            foreach (var problem in file.Problems)
            {
                var (name, tone) = Look(problem.Severity);
                var span = problem.Span;
                output.Write(string.Create(CultureInfo.InvariantCulture, $"{DisplayText.Sanitize(file.File.Name)}:{span.Line}:{span.Column}: "), Tone.Strong)
                    .Write($"{name} {problem.RuleId}", tone)
                    .Write(": " + DisplayText.Sanitize(problem.Message))
                    .WriteLine();
                SourceExcerpt.Write(output, file.Text, problem, tone);
                output.WriteLine();
            }
        }

        WriteSummary(result, output);
    }

    /// <summary>A severity's name in reports, and its colour.</summary>
    public static (string Name, Tone Tone) Look(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => ("error", Tone.Error),
        RuleSeverity.Warning => ("warning", Tone.Warning),
        _ => ("info", Tone.Info),
    };

    private static void WriteMends(FileReport file, StyledWriter output)
    {
        foreach (var mend in file.Mends ?? [])
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{DisplayText.Sanitize(file.File.Name)}:{mend.Span.Line}:{mend.Span.Column}: "), Tone.Strong)
                .Write($"fixed {mend.RuleId}", Tone.Good)
                .Write(": " + DisplayText.Sanitize(mend.Title))
                .WriteLine();
        }

        if (file.Mends is { Count: > 0 })
        {
            output.WriteLine();
        }
    }

    private static void WriteSummary(LintResult result, StyledWriter output)
    {
        var with = result.Files.Count(static file => file.Problems.Count > 0);
        var (errors, warnings, advice) = (result.Count(RuleSeverity.Error), result.Count(RuleSeverity.Warning), result.Count(RuleSeverity.Info));
        if (with == 0)
        {
            output.Write("No problems", Tone.Good).Write($" in {Number(result.Files.Count, "file")}");
        }
        else
        {
            output.Write(Number(errors, "error"), errors > 0 ? Tone.Error : Tone.Plain).Write(", ")
                .Write(Number(warnings, "warning"), warnings > 0 ? Tone.Warning : Tone.Plain).Write(", ")
                .Write(string.Create(CultureInfo.InvariantCulture, $"{advice} info"), advice > 0 ? Tone.Info : Tone.Plain)
                .Write(result.Files.Count == 1 ? " in 1 file" : string.Create(CultureInfo.InvariantCulture, $" in {with} of {result.Files.Count} files"));
        }

        if (result.MendCount is { } mends)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $", {mends} fixed"), mends > 0 ? Tone.Good : Tone.Faint);
        }

        if (result.SuppressedCount > 0)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $", {result.SuppressedCount} suppressed by comments"), Tone.Faint);
        }

        output.Write(".").WriteLine();
    }

    private static string Number(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
