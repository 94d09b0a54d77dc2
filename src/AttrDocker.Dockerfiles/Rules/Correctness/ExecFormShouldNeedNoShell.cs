using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>Nothing reads the exec form: <c>&amp;&amp;</c> is an argument like any other, and <c>$NAME</c> is what the program gets.</summary>
public sealed class ExecFormShouldNeedNoShell : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2054";

    private static readonly string[] Operators = ["&&", "||", "2>&1"];

    // What may also be the value of an option, as in cut -d ;
    private static readonly string[] OperatorsOrValues = ["|", ";", ">", ">>"];

    // Programs that read such signs or variables themselves; shells are known by their ending.
    private static readonly string[] Readers =
    [
        "cmd", "cmd.exe", "powershell", "powershell.exe", "pwsh.exe", "su", "eval", "watch", "envsubst", "make", "supervisord",
        "awk", "gawk", "mawk", "perl", "php", "sed", "find", "expr", "test", "[", "tr", "jq",
    ];

    private static readonly string[] CodeOptions = ["-c", "-e", "-E", "-p", "-r", "--eval", "--exec"];

    private static readonly RuleDescriptor NeedNoShell = new(
        Id,
        "Exec form should need no shell",
        "No shell reads the exec form, so '{0}' {1}. {2}",
        RuleCategory.Correctness,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NeedNoShell;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        for (var stage = 0; stage < context.Dockerfile.Stages.Count; stage++)
        {
            if (!context.Dockerfile.Stages[stage].Instructions.Any(static i => Commands.Of(i) is ExecForm exec && exec.Arguments.Any(MayNeedShell)))
            {
                continue;
            }

            foreach (var (place, instruction, scope) in context.Scopes.Walk(stage))
            {
                if (Commands.Of(instruction) is ExecForm exec && !exec.Arguments.Any(IsReader) && !(instruction is Cmd && Commands.HaveEntrypoint(context, stage)))
                {
                    for (var i = 0; i < exec.Arguments.Count; i++)
                    {
                        if (Misread(exec.Arguments, i, instruction, scope, context.Dockerfile.Directives.Escape) is { } misread)
                        {
                            yield return new(NeedNoShell, place.At(Part.Command, i), [exec.Arguments[i], misread.Meaning, misread.Advice]);
                        }
                    }
                }
            }
        }
    }

    private static bool MayNeedShell(string argument) => argument.IndexOf('$') >= 0 || Operators.Contains(argument) || OperatorsOrValues.Contains(argument);

    private static bool IsReader(string argument) => ImagePath.Name(argument) is var name
        && (Readers.Contains(name) || (name.EndsWith("sh", StringComparison.Ordinal) && !name.EndsWith(".sh", StringComparison.Ordinal)));

    private static (string Meaning, string Advice)? Misread(EquatableArray<string> arguments, int index, Instruction instruction, Scope scope, char escape)
    {
        var argument = arguments[index];
        if (index > 0 && (Operators.Contains(argument) || (OperatorsOrValues.Contains(argument) && !IsOption(arguments[index - 1]))))
        {
            return ($"is nothing but an argument of '{arguments[0]}'", "Use the shell form.");
        }

        return MayBeForTheProgram(arguments, index) || Variable(argument, scope, escape) is not { } variable ? null
            : variable.Kind == VariableKind.Argument && instruction is not Run ? ("stays as it is written", $"Hand '{variable.Name}' on with ENV, and use the shell form.")
            : ("stays as it is written", "Use the shell form.");
    }

    private static Variable? Variable(string argument, Scope scope, char escape) =>
        new WordUse(default, argument).Names(escape).Select(name => scope[name]).FirstOrDefault(static variable => variable is not null);

    // Code has its own variables, and many programs expand ${NAME} in their options: --server.port=${PORT} is for Spring.
    private static bool MayBeForTheProgram(EquatableArray<string> arguments, int index) => arguments[index] is var argument
        && (argument.Any(char.IsWhiteSpace) || argument.Contains("$$") || argument.Contains("$(")
            || (argument.Contains("${") && (IsOption(argument) || argument.Contains("=")))
            || (index > 0 && CodeOptions.Contains(arguments[index - 1])));

    private static bool IsOption(string argument) => argument.StartsWith("-", StringComparison.Ordinal);
}
