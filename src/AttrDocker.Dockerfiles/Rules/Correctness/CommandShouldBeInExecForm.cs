namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>In shell form a shell stands between the container and its process, and passes no signals on: the container is killed instead of stopped.</summary>
public sealed class CommandShouldBeInExecForm : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2032";

    private static readonly RuleDescriptor InExecForm = new(
        Id,
        "Command should be in exec form",
        "{0} in shell form starts a shell, which does not pass the stop signal on. Give the program and each argument as a string of its own, the exec form.",
        RuleCategory.Correctness,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => InExecForm;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var hasShell = new bool[context.Dockerfile.Stages.Count];
        for (var stage = 0; stage < hasShell.Length; stage++)
        {
            hasShell[stage] = context.Graph.BaseOf(stage) is { } start && hasShell[start];
            var instructions = context.Dockerfile.Stages[stage].Instructions;
            for (var i = 0; i < instructions.Count; i++)
            {
                // Whoever chooses a shell wants one.
                hasShell[stage] |= instructions[i] is Shell;
                if (!hasShell[stage] && CommandOf(instructions[i]) is ShellForm shell)
                {
                    yield return Report(instructions[i], shell, new(stage, i));
                }
            }
        }
    }

    private static Finding Report(Instruction instruction, ShellForm shell, Place place)
    {
        var mended = PlainCommand.WordsOf(shell.Text) is { } words ? With(instruction, new ExecForm(words)) : null;
        return new(InExecForm, place, [instruction.Keyword])
        {
            Edits = mended is null ? [] : [new ReplaceInstruction(place, mended)],
            EditTitle = mended is null ? null : "Use the exec form",
        };
    }

    private static Command? CommandOf(Instruction instruction) => instruction switch
    {
        Cmd cmd => cmd.Command,
        Entrypoint entrypoint => entrypoint.Command,
        _ => null,
    };

    private static Instruction With(Instruction instruction, Command command) =>
        instruction is Cmd cmd ? cmd with { Command = command } : ((Entrypoint)instruction) with { Command = command };
}
