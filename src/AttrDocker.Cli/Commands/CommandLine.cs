using System.CommandLine;
using System.CommandLine.Invocation;
using AttrDocker.Cli.Terminal;

namespace AttrDocker.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class CommandLine
{
    private const string Description = "Checks Dockerfiles, shows what they say, and draws their stages.";

    private static readonly string[] Examples =
    [
        "attrdocker lint .                               check every Dockerfile below this folder",
        "attrdocker inspect Dockerfile                   what the file says, as JSON",
        "attrdocker graph Dockerfile --format svg        a picture of its stages",
    ];

    /// <summary>Runs a command.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(string[] arguments, TextReader input, TextWriter output, TextWriter error)
    {
        var screen = Screen.Of(input, output, error);
        var result = Root(screen).Parse(arguments);
        if (result.Action is ParseErrorAction)
        {
            UsageErrors.Write(result, error);
            return ExitCodes.Failure;
        }

        return result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(Screen screen)
    {
        var root = new RootCommand(Description)
        {
            LintCommand.Create(screen),
            InspectCommand.Create(screen),
            GraphCommand.Create(screen),
            CompletionCommand.Create(screen),
        };
        HelpWithExamples.AddTo(root, Examples);
        return root;
    }
}
