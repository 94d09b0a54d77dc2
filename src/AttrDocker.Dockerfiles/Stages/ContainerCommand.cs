using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Scripts;

namespace AttrDocker.Dockerfiles.Stages;

/// <summary>What a container of a stage runs: <c>ENTRYPOINT</c> with the arguments of <c>CMD</c>. (Dockerfile reference, "Understand how CMD and ENTRYPOINT interact".)</summary>
/// <param name="Words">The program and its arguments, each with its place.</param>
internal sealed record ContainerCommand(EquatableArray<PlacedWord> Words)
{
    private const string Host = "dotnet";
    private const string Library = ".dll";

    /// <summary>The program, without its folder.</summary>
    public string Program => ImagePath.Name(Words[0].Text);

    /// <summary>The assembly that <c>dotnet</c> is given to run; <see langword="null"/> for other programs, and for commands of the SDK.</summary>
    public PlacedWord? Assembly => Program == Host && Words.Skip(1).FirstOrDefault(static w => !w.Text.StartsWith("-", StringComparison.Ordinal)) is { } word
        && word.Text.EndsWith(Library, StringComparison.OrdinalIgnoreCase) ? word : null;

    /// <summary>The program where it is a file of the app: written with a folder, and not of the system.</summary>
    public PlacedWord? Executable => Words[0].Text.Contains("/") && !StageAdditions.CoversSystem(Words[0].Text) && !Program.Contains(".sh") ? Words[0] : null;

    /// <summary>The command of a stage, or <see langword="null"/> where it has none or is a script.</summary>
    public static ContainerCommand? Of(RuleContext context, int stage)
    {
        (int Stage, EquatableArray<PlacedWord> Words)? entrypoint = null, cmd = null;
        var chain = context.Bases[stage]?.Chain ?? [stage];
        foreach (var current in chain)
        {
            var instructions = context.Dockerfile.Stages[current].Instructions;
            for (var i = 0; i < instructions.Count; i++)
            {
                switch (instructions[i])
                {
                    case Entrypoint { Command: var command }:
                        entrypoint = (current, Read(command, new(current, i)));
                        break;
                    case Cmd { Command: var command }:
                        cmd = (current, Read(command, new(current, i)));
                        break;
                }
            }
        }

        // A new ENTRYPOINT forgets the CMD of the stage below.
        var words = entrypoint is not { } entry ? cmd?.Words ?? [] : cmd is { } defaults && defaults.Stage >= entry.Stage ? [.. entry.Words, .. defaults.Words] : entry.Words;
        return words.IsEmpty ? null : new(words);
    }

    private static EquatableArray<PlacedWord> Read(Command command, Place place) => command switch
    {
        ExecForm { Arguments: var arguments } => arguments.Select((text, i) => new PlacedWord(text, place.At(Part.Command, i))).ToEquatableArray(),
        ShellForm shell when ShellScript.Of(shell) is { IsReadable: true } script && script.Commands.ToList() is [var only] && only.Words.All(static w => w.Literal is not null)
            => only.Words.Select(word => new PlacedWord(word.Literal!, place.At(Part.Command))).ToEquatableArray(),
        _ => [],
    };
}

/// <summary>A word of a command.</summary>
/// <param name="Text">The word.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record PlacedWord(string Text, Place Place);
