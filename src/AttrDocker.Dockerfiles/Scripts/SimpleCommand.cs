namespace AttrDocker.Dockerfiles.Scripts;

/// <summary>A step of a script, in the order of the text.</summary>
public abstract record ShellStep;

/// <summary>A subshell begins: what it does to the working folder and to variables ends with it.</summary>
public sealed record SubshellStart : ShellStep;

/// <summary>The latest subshell ends.</summary>
public sealed record SubshellEnd : ShellStep;

/// <summary>A simple command: variables, a program with its arguments, redirections; any of them may be missing.</summary>
public sealed record SimpleCommand : ShellStep
{
    /// <summary>The variables set before the program's name.</summary>
    public EquatableArray<ShellAssignment> Assignments { get; init; }

    /// <summary>The program and its arguments.</summary>
    public EquatableArray<ShellWord> Words { get; init; }

    /// <summary>The redirections.</summary>
    public EquatableArray<ShellRedirection> Redirections { get; init; }

    /// <summary>Whether it may not run, or run again: inside <c>if</c>, <c>case</c>, a loop or a function, after <c>||</c>, or after a test and <c>&amp;&amp;</c>.</summary>
    public bool IsConditional { get; init; }

    /// <summary>The program's name without its folder; empty where it is not plain text.</summary>
    public string Name => Words.IsEmpty ? "" : NameOf(Words[0]);

    internal static string NameOf(ShellWord word) => word.Literal is { } path ? path.Substring(path.LastIndexOf('/') + 1) : "";
}

/// <summary>An assignment.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Value">Its value.</param>
public sealed record ShellAssignment(string Name, ShellWord Value)
{
    /// <summary>Splits a word such as <c>NAME=value</c>.</summary>
    /// <returns>The assignment, or <see langword="null"/> where the word is none.</returns>
    public static ShellAssignment? Read(ShellWord word)
    {
        if (word.Parts.IsEmpty || word.Parts[0].Kind != WordPartKind.Literal)
        {
            return null;
        }

        var text = word.Parts[0].Text;
        var equals = text.IndexOf('=');
        return equals > 0 && IsName(text, equals) ? new(text.Substring(0, equals), word.Skip(equals + 1)) : null;
    }

    private static bool IsName(string text, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_') && (i == 0 || text[i] is not (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A redirection.</summary>
/// <param name="Operator">The operator with the number before it, such as <c>&gt;</c>, <c>2&gt;&gt;</c> or <c>&lt;&lt;</c>.</param>
/// <param name="Target">The file, or a heredoc's delimiter.</param>
public sealed record ShellRedirection(string Operator, ShellWord Target)
{
    /// <summary>A heredoc's text, or <see langword="null"/>.</summary>
    public string? Heredoc { get; init; }

    /// <summary>Whether it writes a file.</summary>
    public bool Writes => Operator.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is ">" or ">>" or ">|" or "&>" or "&>>";
}
