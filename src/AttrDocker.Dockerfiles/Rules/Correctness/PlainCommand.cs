using AttrDocker.Dockerfiles.Scripts;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A line of the shell that is one program with its arguments, and so means the same without a shell.</summary>
internal static class PlainCommand
{
    private static readonly char[] ShellCharacters = [.. "$&|;<>()`\\*?[]{}!#~="];
    private static readonly string[] Builtins = [".", ":", "cd", "eval", "exec", "exit", "export", "read", "set", "source", "trap", "ulimit", "umask", "unset", "wait"];

    /// <summary>The program and its arguments; <see langword="null"/> where the text needs a shell.</summary>
    public static EquatableArray<string>? WordsOf(string text)
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
}
