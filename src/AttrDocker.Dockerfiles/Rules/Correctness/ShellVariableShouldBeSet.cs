using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Scripts;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A misspelt variable in a <c>RUN</c> is empty, and the command does something else without a word.</summary>
/// <remarks>
/// What a shell finds set can never be told whole. So the rule speaks only of a name that is one slip of the finger from an <c>ARG</c> or
/// <c>ENV</c> in scope, that nothing in the file declares and nothing in the script may set.
/// </remarks>
public sealed class ShellVariableShouldBeSet : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2052";

    // Short words have kin: UID and GID, DATA and DATE.
    private const int ShortestWord = 5;
    private const int ShortestTransposedName = 5;

    private static readonly RuleDescriptor BeSet = new(
        Id,
        "Shell variable should be set",
        "The variable '{0}' is not set here, so the shell takes it for empty. Did you mean '{1}'?",
        RuleCategory.Correctness,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => BeSet;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var declared = new Lazy<HashSet<string>>(() => Declared(context.Dockerfile));
        foreach (var read in UnsetShellVariables.Of(context))
        {
            if (!PredefinedArguments.Platform.Contains(read.Name) && !declared.Value.Contains(read.Name) && Intended(read) is { } intended)
            {
                yield return Report(read, intended);
            }
        }
    }

    private static HashSet<string> Declared(Dockerfile dockerfile) => new(
        dockerfile.Globals.Concat(dockerfile.Stages.SelectMany(static stage => stage.Instructions)).SelectMany(static instruction => instruction switch
        {
            Arg arg => arg.Arguments.Select(static a => a.Name),
            Env env => env.Variables.Select(static v => v.Name),
            _ => [],
        }),
        StringComparer.Ordinal);

    private static Variable? Intended(UnsetShellVariable read)
    {
        var intended = read.Scope.Variables
            .Where(variable => variable.Kind is VariableKind.Argument or VariableKind.Environment && IsSlip(variable.Name, read.Name))
            .ToList();
        return intended is [var only] ? only : null;
    }

    private static bool IsSlip(string intended, string written) => Misspelling.Between(intended, written) switch
    {
        { Mistake: Mistake.Transposed, Letters: var letters } => intended.Length >= ShortestTransposedName && !letters.Any(char.IsDigit),
        { IsSlip: true } => DifferInALongWord(intended.Split('_'), written.Split('_')),
        _ => false,
    };

    // The one word of the name that differs begins alike, is long enough to be known again, and is no plural.
    private static bool DifferInALongWord(string[] intended, string[] written)
    {
        var differing = Enumerable.Range(0, intended.Length).First(i => intended[i] != written[i]);
        var (word, other) = (intended[differing], written[differing]);
        return Math.Min(word.Length, other.Length) >= ShortestWord && word[0] == other[0] && Misspelling.Between(word, other) is { IsSlip: true };
    }

    private static Finding Report(UnsetShellVariable read, Variable intended)
    {
        var (shell, name) = (read.Command, read.Name);
        var lines = shell.Lines
            .Select((line, i) => new ReplaceValue(read.Instruction.At(Part.Command, i), line, UnsetReads.Rename(line, name, intended.Name)))
            .Where(static edit => edit.OldText != edit.NewText)
            .ToEquatableArray<Edit>();

        // The text of a heredoc is no value that an edit can replace.
        var edits = shell.Heredocs.Any(heredoc => UnsetReads.Has(heredoc.Content, name)) ? [] : lines;
        return new(BeSet, read.Place, [name, intended.Name])
        {
            Related = intended.Declaration is { } declaration ? [declaration] : [],
            Edits = edits,
            EditTitle = edits.IsEmpty ? null : $"Change to '{intended.Name}'",
        };
    }
}
