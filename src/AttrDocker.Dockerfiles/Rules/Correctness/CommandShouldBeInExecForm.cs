using AttrDocker.Dockerfiles.Scripts;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>In shell form a shell stands between the container and its process, and passes no signals on: the container is killed instead of stopped.</summary>
public sealed class CommandShouldBeInExecForm : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2032";

    private static readonly char[] ShellCharacters = [.. "$&|;<>()`\\*?[]{}!#~="];
    private static readonly string[] Builtins = [".", ":", "cd", "eval", "exec", "exit", "export", "read", "set", "source", "trap", "ulimit", "umask", "unset", "wait"];

    private static readonly RuleDescriptor InExecForm = new(
        Id,
        "Command should be in exec form",
        "{0} in shell form starts a shell, which does not pass the stop signal on. Write the program and its arguments as a JSON array.",
        RuleCategory.Correctness,
        RuleSeverity.Warning);

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
        var mended = WordsOf(shell.Text) is { } words ? With(instruction, new ExecForm(words)) : null;
        return new(InExecForm, place, [instruction.Keyword])
        {
            Edits = mended is null ? [] : [new ReplaceInstruction(place, mended)],
            EditTitle = mended is null ? null : "Use the exec form",
        };
    }

    /// <summary>The program and its arguments; <see langword="null"/> where the text needs a shell.</summary>
    private static EquatableArray<string>? WordsOf(string text)
    {
        if (text.IndexOfAny(ShellCharacters) >= 0 || ShellScript.Read(text) is not { IsReadable: true, Steps: [SimpleCommand { Assignments.IsEmpty: true } command] })
        {
            return null;
        }

        // `exec` does by hand what the exec form does. What else runs a program for another one is seen through by the reader, and must stay.
        var program = text.StartsWith("exec ", StringComparison.Ordinal) ? text.Substring(5).TrimStart() : text;
        var words = command.Words.Select(static word => word.Literal ?? "").ToEquatableArray();
        return words[0].Length > 0 && program.StartsWith(words[0], StringComparison.Ordinal) && !Builtins.Contains(words[0]) ? words : null;
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
