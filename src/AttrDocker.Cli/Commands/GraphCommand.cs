using System.CommandLine;
using AttrDocker.Cli.Graphs;
using AttrDocker.Cli.Graphs.Svg;
using AttrDocker.Cli.Terminal;
using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Cli.Commands;

/// <summary><c>attrdocker graph</c>.</summary>
internal static class GraphCommand
{
    private static readonly string[] Examples =
    [
        "attrdocker graph Dockerfile                               for a ```mermaid block in Markdown",
        "attrdocker graph Dockerfile --format svg > stages.svg     a picture",
        "attrdocker graph Dockerfile --format dot | dot -Tpdf      for Graphviz",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var file = OneFile.Argument();
        var format = new Choice<Format>("--format", "How to draw it.", ("mermaid", Format.Mermaid), ("dot", Format.Dot), ("svg", Format.Svg));
        var command = new CommandWithExamples("graph", "Draws a Dockerfile's stages, and what goes from one to the other. Exit code 1: the builder would refuse the file; what could be read is drawn.", Examples) { file, format.Option };
        command.SetAction(result => Run(screen, result.GetRequiredValue(file), format.In(result)));
        return command;
    }

    private static int Run(Screen screen, string argument, Format format)
    {
        if (OneFile.Read(argument, screen) is not var (file, text))
        {
            return ExitCodes.Failure;
        }

        var parsed = DockerfileParser.Parse(text);
        var diagram = DiagramReader.Read(parsed.Dockerfile);
        screen.Out.Write(format switch
        {
            Format.Dot => DotWriter.Write(diagram),
            Format.Svg => SvgWriter.Write(diagram, "The stages of " + file.Name),
            _ => MermaidWriter.Write(diagram),
        });
        if (parsed.Errors.IsEmpty)
        {
            return ExitCodes.Clean;
        }

        screen.Error.WriteLine($"attrdocker: '{DisplayText.Sanitize(file.Name)}' has errors. Run 'attrdocker lint' to see them.");
        return ExitCodes.Problems;
    }

    private enum Format
    {
        Mermaid,
        Dot,
        Svg,
    }
}
