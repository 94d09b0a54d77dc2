using System.CommandLine;
using AttrDocker.Cli.Files;
using AttrDocker.Cli.Linting;
using AttrDocker.Cli.Reports;
using AttrDocker.Cli.Terminal;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Cli.Commands;

/// <summary><c>attrdocker lint</c>.</summary>
internal static class LintCommand
{
    private static readonly string[] Examples =
    [
        "attrdocker lint Dockerfile",
        "attrdocker lint .                               every Dockerfile below this folder",
        "attrdocker lint - < Dockerfile                  standard input",
        "attrdocker lint . --fix                         makes the mends that are certain",
        "attrdocker lint . --fail-on error               warnings are shown, and fail nothing",
        "attrdocker lint . --format github               annotations in a GitHub workflow",
        "attrdocker lint . --format sarif > lint.sarif   for code scanning",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Dockerfiles, folders to search for some, or '-' for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Choice<Format>("--format", "How to report.", ("text", Format.Text), ("json", Format.Json), ("sarif", Format.Sarif), ("github", Format.GitHub));
        var severity = new Choice<RuleSeverity>("--severity", "The least severity to report.", ("info", RuleSeverity.Info), ("warning", RuleSeverity.Warning), ("error", RuleSeverity.Error));
        var failOn = new Choice<RuleSeverity?>(
            "--fail-on",
            "The least severity that makes the exit code 1.",
            ("warning", RuleSeverity.Warning),
            ("error", RuleSeverity.Error),
            ("info", RuleSeverity.Info),
            ("none", null));
        var colour = new Choice<ColourChoice>("--color", "Whether to use colours.", ("auto", ColourChoice.Auto), ("always", ColourChoice.Always), ("never", ColourChoice.Never));
        var fix = new Option<bool>("--fix") { Description = "Make the mends that are certain, in the files, and report what is left." };
        const string Description = "Checks Dockerfiles. Exit code 0: nothing that counts; 1: problems; 2: wrong usage, or a file that cannot be read or, with --fix, written.";
        var command = new CommandWithExamples("lint", Description, Examples)
        {
            paths, fix, format.Option, severity.Option, failOn.Option, colour.Option,
        };
        paths.Validators.Add(path => UsageErrors.RefuseUnknownOptions(path, command));
        command.SetAction(result => Run(
            screen, result.GetRequiredValue(paths), result.GetValue(fix), format.In(result), severity.In(result), failOn.In(result), colour.In(result)));
        return command;
    }

    private static int Run(Screen screen, string[] paths, bool fix, Format format, RuleSeverity severity, RuleSeverity? failOn, ColourChoice colour)
    {
        var inputs = InputSearch.Find(paths);
        var result = new LintRun(inputs.Files, severity, fix, screen.In).Run(screen.IsWatched ? run => ProgressBar.Show(run, screen.Error) : null);
        result = result with { Failures = [.. inputs.Failures, .. result.Failures] };
        Write(result, format, screen, colour);
        foreach (var failure in result.Failures)
        {
            screen.Error.WriteLine("attrdocker: " + DisplayText.Sanitize(failure.Message));
        }

        return result.Failures.Count > 0 ? ExitCodes.Failure
            : result.Problems.Any(problem => problem.Severity >= failOn) ? ExitCodes.Problems
            : ExitCodes.Clean;
    }

    private static void Write(LintResult result, Format format, Screen screen, ColourChoice colour)
    {
        switch (format)
        {
            case Format.Json:
                JsonOutput.Write(JsonReport.Of(result), screen.Out);
                break;
            case Format.Sarif:
                JsonOutput.Write(SarifReport.Of(result), screen.Out);
                break;
            case Format.GitHub:
                GitHubReport.Write(result, screen.Out);
                break;
            default:
                if (result.Files.Count > 0)
                {
                    TextReport.Write(result, screen.Report(colour));
                }

                break;
        }
    }

    private enum Format
    {
        Text,
        Json,
        Sarif,
        GitHub,
    }
}
