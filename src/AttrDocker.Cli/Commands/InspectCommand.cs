using System.CommandLine;
using AttrDocker.Cli.Inspecting;
using AttrDocker.Cli.Reports;
using AttrDocker.Cli.Terminal;
using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Cli.Commands;

/// <summary><c>attrdocker inspect</c>.</summary>
internal static class InspectCommand
{
    private static readonly string[] Examples =
    [
        "attrdocker inspect Dockerfile",
        "attrdocker inspect Dockerfile | jq -r '.stages[].base.text'    the images and stages that it builds on",
        "attrdocker inspect - < Dockerfile                              standard input",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var file = OneFile.Argument();
        var format = new Choice<bool>("--format", "How to write it.", ("json", true));
        var command = new CommandWithExamples("inspect", "Shows what a Dockerfile says: instructions, stages and errors, with their places. Exit code 1: the builder would refuse it.", Examples) { file, format.Option };
        command.SetAction(result => Run(screen, result.GetRequiredValue(file)));
        return command;
    }

    private static int Run(Screen screen, string argument)
    {
        if (OneFile.Read(argument, screen) is not var (file, text))
        {
            return ExitCodes.Failure;
        }

        var parsed = DockerfileParser.Parse(text);
        JsonOutput.Write(new Inspector(parsed).Inspect(file.Name), screen.Out);
        return parsed.Errors.IsEmpty ? ExitCodes.Clean : ExitCodes.Problems;
    }
}
