namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>Exec form splits nothing: a command line in one string is looked for as a program of that whole name, and the container does not start.</summary>
public sealed class ProgramShouldBeApartFromItsArguments : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2051";

    private static readonly char[] FolderSeparators = ['/', '\\'];

    private static readonly RuleDescriptor Apart = new(
        Id,
        "Program should be apart from its arguments",
        "'{0}' is one string, so all of it is taken for the name of the program. {1}",
        RuleCategory.Correctness,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Apart;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        for (var stage = 0; stage < context.Dockerfile.Stages.Count; stage++)
        {
            var instructions = context.Dockerfile.Stages[stage].Instructions;
            for (var i = 0; i < instructions.Count; i++)
            {
                if (Commands.Of(instructions[i]) is ExecForm { Arguments: [var line] } && IsCommandLine(line)
                    && !(instructions[i] is Cmd && Commands.HaveEntrypoint(context, stage)))
                {
                    yield return Report(instructions[i], line, new(stage, i));
                }
            }
        }
    }

    private static Finding Report(Instruction instruction, string line, Place place)
    {
        var mended = PlainCommand.WordsOf(line) is { } words ? Commands.With(instruction, new ExecForm(words)) : null;
        return new(Apart, place.At(Part.Command, 0), [line, mended is null ? "Write each word as a string of its own, or use the shell form." : "Write each word as a string of its own."])
        {
            Edits = mended is null ? [] : [new ReplaceInstruction(place, mended)],
            EditTitle = mended is null ? null : "Write each word as a string of its own",
        };
    }

    /// <summary>Whether a string is a program with arguments, and not the path of a program in a folder with a blank in its name.</summary>
    private static bool IsCommandLine(string line)
    {
        var words = line.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0][0] != '-' && (words[0].IndexOfAny(FolderSeparators) < 0 || words.Skip(1).Any(static word => word[0] == '-'));
    }
}
