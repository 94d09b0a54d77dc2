using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>What is known of a command: where it writes. One entry for each way of using it that matters; all that fit count.</summary>
/// <param name="Names">The names that it goes by.</param>
internal sealed record KnownCommand(params string[] Names)
{
    private HashSet<string>? _valued;

    /// <summary>As a word of <see cref="On"/>: no operand at all.</summary>
    public const string Nothing = "";

    /// <summary>The operands of which one must be there, such as <c>package</c>, also with something before or after a colon; <see cref="Nothing"/> for a call without any. Empty: no matter.</summary>
    public string[] On { get; init; } = [];

    /// <summary>The flags whose value is a folder to work in, or a project file in it.</summary>
    public string[] Folders { get; init; } = [];

    /// <summary>The flags whose value is a file or folder that it writes.</summary>
    public string[] Outputs { get; init; } = [];

    /// <summary>Whether those are what the command is run for, so that somebody reads them.</summary>
    public bool MakesProduct { get; init; }

    /// <summary>The other flags that take a value, so that the value is no operand.</summary>
    public string[] Values { get; init; } = [];

    /// <summary>Whether flags of one letter may stand together, the last one with its value: <c>-qO file</c>, <c>-qOfile</c>. (POSIX, Utility Conventions.)</summary>
    public bool Bundles { get; init; }

    /// <summary>Where it writes unless told otherwise, seen from the folder it works in: <c>/</c> at the end for a tree, <c>*</c> for any name.</summary>
    public string[] Writes { get; init; } = [];

    /// <summary>The folders that it may write in, too; <c>.</c> is the one it works in, <c>~</c> the user's home.</summary>
    public string[] Regions { get; init; } = [];

    /// <summary>The folders of the system in which it may write again what was removed before; of what was not, an image is known to have it anyway.</summary>
    public string[] Refills { get; init; } = [];

    /// <summary>Which operands it writes.</summary>
    public WrittenOperands Operands { get; init; }

    /// <summary>What the fields above cannot say.</summary>
    public Func<CommandCall, IEnumerable<Effect>>? Also { get; init; }

    /// <summary>Why it may write more than is said here.</summary>
    public Openness Opens { get; init; }

    /// <summary>Whether the argument after a flag is its value.</summary>
    public bool TakesValue(string flag) => (_valued ??= new([.. Values, .. Outputs, .. Folders], StringComparer.Ordinal)).Contains(flag);

    /// <summary>Whether a call is a use that this entry speaks of.</summary>
    public bool Fits(IReadOnlyList<string> operands) => On.Length == 0 || (operands.Count == 0 && On.Contains(Nothing)) || operands.Any(IsOn);

    /// <summary>Whether a call may be such a use, before it is known which of its arguments are operands.</summary>
    public bool MayFit(IReadOnlyList<string> arguments) => On.Length == 0 || On.Contains(Nothing) || arguments.Any(IsOn);

    private bool IsOn(string operand)
    {
        foreach (var word in On)
        {
            if (operand.Length == word.Length ? operand == word : IsWord(operand, word))
            {
                return true;
            }
        }

        return false;
    }

    // goal:word, word:goal
    private static bool IsWord(string operand, string word) => operand.Length > word.Length
        && ((operand[word.Length] == ':' && operand.StartsWith(word, StringComparison.Ordinal))
            || (operand[operand.Length - word.Length - 1] == ':' && operand.EndsWith(word, StringComparison.Ordinal)));
}

/// <summary>Which operands of a command are paths that it writes.</summary>
internal enum WrittenOperands
{
    /// <summary>None.</summary>
    None,

    /// <summary>Each one.</summary>
    All,

    /// <summary>The last one.</summary>
    Last,
}
