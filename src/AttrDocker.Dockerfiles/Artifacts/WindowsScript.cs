using AttrDocker.Dockerfiles.Scripts;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>Reads what Windows shells run as far as it is written like the other shells: names, flags and paths. Letter case does not count there.</summary>
internal static class WindowsScript
{
    private static readonly string[] Shells = ["powershell", "pwsh", "cmd"];

    /// <summary>Reads what an instruction executes, in either form.</summary>
    public static ShellScript Of(Command command) => command switch
    {
        ShellForm shell => ShellScript.Read(Plain(shell.Text), [.. shell.Heredocs.Select(static h => Plain(h.Content))]),
        ExecForm exec => ShellScript.Read(Plain(string.Join(" ", exec.Arguments))),
        _ => ShellScript.Unreadable,
    };

    private static string Plain(string text)
    {
        var plain = text.Replace('\\', '/').ToLowerInvariant();
        var words = plain.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !Shells.Contains(ImagePath.Name(words[0]).Replace(".exe", "")))
        {
            return plain;
        }

        // powershell -Command a; b and cmd /s /c a
        var start = Math.Max(plain.IndexOf(" -command ", StringComparison.Ordinal) + 10, plain.IndexOf(" /c ", StringComparison.Ordinal) + 4);
        return start > 9 || plain.Contains(" /c ") ? plain.Substring(start) : plain;
    }
}
