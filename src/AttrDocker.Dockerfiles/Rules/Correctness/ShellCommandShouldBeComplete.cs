using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Scripts;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A shell refuses a command that ends in <c>&amp;&amp;</c>, or in which a quotation mark, a bracket or a keyword has no partner.</summary>
public sealed class ShellCommandShouldBeComplete : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2053";

    private static readonly string[] PosixShells = ["sh", "bash", "ash", "dash", "ksh"];

    private static readonly RuleDescriptor BeComplete = new(
        Id,
        "Shell command should be complete",
        "The shell refuses this command, because {0}. {1}",
        RuleCategory.Correctness,
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => BeComplete;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (Commands.AreForWindows(context))
        {
            yield break;
        }

        var isPosix = new bool[context.Dockerfile.Stages.Count];
        for (var stage = 0; stage < isPosix.Length; stage++)
        {
            isPosix[stage] = context.Graph.BaseOf(stage) is not { } start || isPosix[start];
            var instructions = context.Dockerfile.Stages[stage].Instructions;
            for (var i = 0; i < instructions.Count; i++)
            {
                if (instructions[i] is Shell { Arguments: var arguments })
                {
                    isPosix[stage] = arguments.Count > 0 && PosixShells.Contains(ImagePath.Name(arguments[0]));
                }
                else if (isPosix[stage] && Commands.Of(instructions[i]) is ShellForm shell && FaultOf(shell) is { } fault)
                {
                    yield return new(BeComplete, PlaceOf(new(stage, i), shell, fault.Position), [fault.Problem, fault.Advice]);
                }
            }
        }
    }

    private static ShellFault? FaultOf(ShellForm shell) => shell switch
    {
        { Heredocs.IsEmpty: true } => ShellFault.Of(shell.Text),
        _ when IsScript(shell) && !shell.Heredocs[0].Content.StartsWith("#!", StringComparison.Ordinal) => ShellFault.Of(shell.Heredocs[0].Content),
        _ => null,
    };

    // A command that is nothing but a heredoc is the script in it; else the heredoc is read by a program.
    private static bool IsScript(ShellForm shell) => shell is { Heredocs.Count: 1, Lines: [var line] }
        && line.StartsWith("<<", StringComparison.Ordinal) && line.IndexOfAny([' ', '\t', '|', '&', ';', '>']) < 0;

    private static Place PlaceOf(Place instruction, ShellForm shell, int position)
    {
        if (!shell.Heredocs.IsEmpty)
        {
            return instruction.At(Part.Heredoc);
        }

        var line = 0;
        while (position > shell.Lines[line].Length)
        {
            position -= shell.Lines[line++].Length + 1;
        }

        return instruction.At(Part.Command, line);
    }
}
