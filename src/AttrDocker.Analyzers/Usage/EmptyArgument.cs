using AttrDocker.Dockerfiles.Packages;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Analyzers.Usage;

/// <summary>An empty string where an instruction needs something.</summary>
/// <param name="Part">The part of the instruction.</param>
/// <param name="Index">Which one of several such parts.</param>
/// <param name="What">What is missing, at the beginning of a sentence.</param>
/// <param name="Advice">What to write instead.</param>
internal sealed record EmptyArgument(Part Part, int Index, string What, string Advice)
{
    /// <summary>The empty strings of an instruction that the builder would take for something else than was meant.</summary>
    /// <remarks>
    /// Values that may be empty are none, such as the value of a variable, and neither are those that no Dockerfile can carry or that rules
    /// on the model speak of, which are for attributes and texts alike.
    /// </remarks>
    public static IEnumerable<EmptyArgument> Of(Instruction instruction) => instruction switch
    {
        FileTransfer transfer => OfTransfer(transfer),
        User { Name: "" } => [new(Part.Value, 0, "The user", "Give a name or a number, such as 'app' or '1000'.")],
        Expose expose => Empty(expose.Ports, Part.Value, "The port", "Give a number, such as '8080'."),
        InstallPackages install => Empty(install.Names, Part.Command, "A package", "Write its name."),
        Run { Command: ExecForm command } => OfProgram(command, "Name the program to run."),
        HealthCheck { Test: ExecForm command } => OfProgram(command, "Name the program that checks the container."),
        Shell { Arguments: ["", ..] } => [Program("Name the shell, such as '/bin/bash'.")],
        Entrypoint { Command: ExecForm command } => OfProgram(command, "Name the program, or write [Entrypoint] without arguments, which takes back that of the base image."),

        // Behind an entrypoint these are its arguments, one of which may well be empty.
        Cmd { Command: ExecForm { Arguments: [""] } } => [new(Part.Command, 0, "The only argument", "Name a program or an argument, or write [Cmd] without arguments, which takes back those of the base image.")],
        _ => [],
    };

    private static IEnumerable<EmptyArgument> OfTransfer(FileTransfer transfer)
    {
        var advice = transfer is Copy { From: null } ? "Give a path, or '.' for the whole build context." : "Give a path.";
        var sources = Empty(transfer.Sources, Part.Source, "The source", advice);
        return transfer.Destination.Length > 0 ? sources : sources.Append(new(Part.Destination, 0, "The destination", "Give a path, or '.' for the working folder."));
    }

    private static IEnumerable<EmptyArgument> OfProgram(ExecForm command, string advice) => command.Arguments is ["", ..] ? [Program(advice)] : [];

    private static EmptyArgument Program(string advice) => new(Part.Command, 0, "The program", advice);

    private static IEnumerable<EmptyArgument> Empty(EquatableArray<string> texts, Part part, string what, string advice) =>
        Enumerable.Range(0, texts.Count).Where(i => texts[i].Length == 0).Select(i => new EmptyArgument(part, i, what, advice));
}
