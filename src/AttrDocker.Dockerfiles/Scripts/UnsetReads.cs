namespace AttrDocker.Dockerfiles.Scripts;

/// <summary>
/// The variables that a script reads without ever setting them. It errs towards "may be set": what is said of one holds whatever the
/// commands do.
/// </summary>
internal static class UnsetReads
{
    // Programs that may set any variable.
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "eval", ".", "source" };

    // Programs that set the variables which their words name.
    private static readonly HashSet<string> Setters = new(StringComparer.Ordinal) { "export", "declare", "local", "readonly", "typeset", "read", "mapfile", "readarray", "getopts" };

    // Whoever asks whether a variable is set knows that it may not be.
    private static readonly HashSet<string> Tests = new(StringComparer.Ordinal) { "[", "[[", "test" };

    /// <summary>Whether a script may read any variable, at a glance.</summary>
    public static bool MayHaveAny(ShellForm command)
    {
        foreach (var line in command.Lines)
        {
            if (line.IndexOf('$') >= 0)
            {
                return true;
            }
        }

        return !command.Heredocs.IsEmpty;
    }

    /// <summary>
    /// The names, each once. One that stands anywhere in the text otherwise than as <c>$NAME</c> or <c>${NAME}</c> in a word of a command, such as in
    /// <c>read NAME</c>, <c>NAME=</c>, <c>${NAME:-x}</c> or in single quotes, is none of them.
    /// </summary>
    public static IEnumerable<string> Of(ShellForm command)
    {
        var script = ShellScript.Of(command);
        if (!script.IsReadable || script.Commands.Any(MaySetAny))
        {
            return [];
        }

        var text = string.Join("\n", [.. command.Lines, .. command.Heredocs.Select(static heredoc => heredoc.Content)]);
        return script.Commands
            .Where(static c => !Tests.Contains(c.Name))
            .SelectMany(Words)
            .SelectMany(static word => word.Parts)
            .Select(NameOf)
            .OfType<string>()
            .GroupBy(static name => name, StringComparer.Ordinal)
            .Where(reads => Count(text, reads.Key) == reads.Count())
            .Select(static reads => reads.Key);
    }

    /// <summary>Whether a text has a name as a whole.</summary>
    public static bool Has(string text, string name) => Find(text, name, 0) >= 0;

    /// <summary>The text with another name in the place of a variable's.</summary>
    public static string Rename(string text, string name, string newName)
    {
        var renamed = text;
        for (var at = Find(renamed, name, 0); at >= 0; at = Find(renamed, name, at + newName.Length))
        {
            renamed = renamed.Remove(at, name.Length).Insert(at, newName);
        }

        return renamed;
    }

    private static bool MaySetAny(SimpleCommand command) => !command.Words.IsEmpty
        && (Openers.Contains(command.Name)
            || (Setters.Contains(command.Name) && command.Words.Any(static word => word.Literal is null && ShellAssignment.Read(word) is null))
            || (command.Words[0].Literal is null && !command.Words[0].Text.Contains("/")));

    private static IEnumerable<ShellWord> Words(SimpleCommand command) =>
        [.. command.Words, .. command.Assignments.Select(static assignment => assignment.Value), .. command.Redirections.Select(static redirection => redirection.Target)];

    private static string? NameOf(WordPart part) => part.Kind != WordPartKind.Variable ? null
        : part.Text.StartsWith("${", StringComparison.Ordinal) ? (part.Text.Skip(2).Take(part.Text.Length - 3).All(IsInName) ? part.Text.Substring(2, part.Text.Length - 3) : null)
        : part.Text.Substring(1);

    private static int Count(string text, string name)
    {
        var count = 0;
        for (var at = Find(text, name, 0); at >= 0; at = Find(text, name, at + name.Length))
        {
            count++;
        }

        return count;
    }

    /// <summary>The next place where a name stands as a whole.</summary>
    private static int Find(string text, string name, int start)
    {
        for (var at = text.IndexOf(name, start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !IsInName(text[at - 1])) && (end == text.Length || !IsInName(text[end])))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsInName(char character) => character is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
