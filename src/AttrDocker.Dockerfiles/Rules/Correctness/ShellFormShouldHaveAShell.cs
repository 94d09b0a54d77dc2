using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>Chiseled and distroless images, and <c>scratch</c>, have no shell: whatever needs one does not start.</summary>
public sealed class ShellFormShouldHaveAShell : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2043";

    private static readonly string[] Shells = ["sh", "bash", "ash", "dash"];

    private static readonly RuleDescriptor HaveAShell = new(
        Id,
        "Shell form should have a shell",
        "'{0}' has no shell, which this {1} needs. {2}",
        RuleCategory.Correctness,
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => HaveAShell;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        for (var stage = 0; stage < context.Dockerfile.Stages.Count; stage++)
        {
            if (context.Bases[stage] is not { } start || !start.Facts.Lacks.HasFlag(ImageContents.Shell))
            {
                continue;
            }

            var needing = Needing(context.Dockerfile.Stages[stage].Instructions).ToList();
            if (needing.Count == 0 || StageAdditions.Of(context, start.Chain).MayHaveShell)
            {
                continue;
            }

            foreach (var (index, instruction, command) in needing)
            {
                yield return new(HaveAShell, new(stage, index, Part.Command), [start.Image, instruction.Keyword, Advice(instruction, command)]);
            }
        }
    }

    private static IEnumerable<(int Index, Instruction Instruction, Command Command)> Needing(EquatableArray<Instruction> instructions)
    {
        for (var i = 0; i < instructions.Count; i++)
        {
            if (CommandOf(instructions[i]) is { } command && NeedsShell(command))
            {
                yield return (i, instructions[i], command);
            }
        }
    }

    private static Command? CommandOf(Instruction instruction) => instruction switch
    {
        Run run when !run.Mounts.Any(static m => m is SourcedMount { Target: { } target } && StageAdditions.CoversSystem(target)) => run.Command,
        Entrypoint entrypoint => entrypoint.Command,
        Cmd cmd => cmd.Command,
        HealthCheck check => check.Test,
        _ => null,
    };

    private static bool NeedsShell(Command command) =>
        command is not ExecForm { Arguments: var arguments } || (!arguments.IsEmpty && Shells.Contains(ImagePath.Name(arguments[0])));

    private static string Advice(Instruction instruction, Command command) =>
        instruction is Run ? "Do it in a build stage, and copy what it makes."
        : command is ShellForm ? "Give the program and each argument as a string of its own, the exec form."
        : "Start the program itself.";
}
