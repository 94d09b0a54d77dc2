using AttrDocker.Cli.Linting;
using Spectre.Console;

namespace AttrDocker.Cli.Terminal;

/// <summary>Shows a person how far a long run is, on standard error, and takes itself away at the end.</summary>
internal static class ProgressBar
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(0.1);

    /// <summary>Shows the run until it ends.</summary>
    public static void Show(LintRun run, TextWriter error)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask($"Checking {run.Count} files", maxValue: run.Count);
                bool done;
                do
                {
                    done = run.Wait(Step);
                    task.Value = run.Done;
                }
                while (!done);
            });
    }
}
