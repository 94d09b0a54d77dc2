using System.Globalization;
using AttrDocker.Cli.Linting;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Cli.Reports;

/// <summary>Workflow commands that make GitHub show problems at their lines. (GitHub Docs, "Workflow commands for GitHub Actions".)</summary>
internal static class GitHubReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(LintResult result, TextWriter output)
    {
        foreach (var file in result.Files)
        {
            foreach (var problem in file.Problems)
            {
                var end = TextPosition.EndOf(problem.Span, file.Text);
                var path = file.File.IsStandardInput ? "" : $"file={Property(file.File.Name)},";
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"::{Command(problem.Severity)} {path}line={problem.Span.Line},col={problem.Span.Column},endLine={end.Line},endColumn={end.Column},title={Property(problem.RuleId)}::{Data(problem.Message)}"));
            }
        }

        foreach (var failure in result.Failures)
        {
            output.WriteLine("::error::" + Data(failure.Message));
        }
    }

    /// <summary>A value between <c>=</c> and <c>,</c>.</summary>
    public static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    /// <summary>What follows the second <c>::</c>.</summary>
    public static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Command(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "notice",
    };
}
