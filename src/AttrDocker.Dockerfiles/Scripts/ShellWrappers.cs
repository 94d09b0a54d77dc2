namespace AttrDocker.Dockerfiles.Scripts;

/// <summary>Looks through commands whose arguments are another command: <c>sudo</c>, <c>env</c>, <c>exec</c>, <c>sh -c '…'</c> and their kin.</summary>
internal static class ShellWrappers
{
    private static readonly string[] Shells = ["sh", "bash", "ash", "dash", "zsh", "ksh"];

    // The flags that take a value, by wrapper; and how many operands stand before the inner command.
    private static readonly Dictionary<string, (string[] ValueFlags, int Operands)> Wrappers = new(StringComparer.Ordinal)
    {
        ["sudo"] = (["-u", "-g", "-h", "-p", "-C", "-r", "-t", "-D", "--user", "--group"], 0),
        ["doas"] = (["-u", "-C"], 0),
        ["env"] = (["-u", "-C", "--unset", "--chdir"], 0),
        ["exec"] = (["-a"], 0),
        ["command"] = ([], 0),
        ["builtin"] = ([], 0),
        ["nohup"] = ([], 0),
        ["time"] = (["-f", "-o"], 0),
        ["nice"] = (["-n"], 0),
        ["ionice"] = (["-c", "-n"], 0),
        ["timeout"] = (["-k", "-s"], 1),
        ["gosu"] = ([], 1),
        ["su-exec"] = ([], 1),
        ["xargs"] = (["-n", "-I", "-P", "-L", "-d", "-a", "-E", "-s"], 0),
    };

    /// <summary>The steps that a command amounts to: itself, the command that it wraps, or the script that it is given.</summary>
    public static IEnumerable<ShellStep> Unwrap(SimpleCommand command, int depth)
    {
        var (first, operand) = (0, 0);
        while (operand < command.Words.Count && Wrappers.TryGetValue(SimpleCommand.NameOf(command.Words[operand]), out var wrapper))
        {
            first = operand;
            operand = FirstOperand(command.Words, first + 1, wrapper.ValueFlags) + wrapper.Operands;
        }

        // A wrapper without a command is a command itself.
        command = WithWords(command, operand < command.Words.Count ? operand : first);

        return InnerScript(command) is { } script && ShellScript.Read(script, [], depth + 1) is { IsReadable: true, Steps: var steps }
            ? [new SubshellStart(), .. Environment(command), .. Conditionally(steps, command.IsConditional), new SubshellEnd()]
            : [command];
    }

    // HOME=/x sh -c '…'
    private static IEnumerable<ShellStep> Environment(SimpleCommand command) =>
        command.Assignments.IsEmpty ? [] : [new SimpleCommand { Assignments = command.Assignments, IsConditional = command.IsConditional }];

    private static int FirstOperand(EquatableArray<ShellWord> words, int index, string[] valueFlags)
    {
        while (index < words.Count)
        {
            if (valueFlags.Contains(words[index].Literal))
            {
                index++;
            }
            else if (!words[index].StartsWith('-') && ShellAssignment.Read(words[index]) is null)
            {
                break;
            }

            index++;
        }

        return index;
    }

    private static SimpleCommand WithWords(SimpleCommand command, int first) => first == 0 ? command : command with
    {
        Words = [.. command.Words.Skip(first)],
        Assignments = [.. command.Assignments, .. command.Words.Take(first).Select(ShellAssignment.Read).OfType<ShellAssignment>()],
    };

    private static string? InnerScript(SimpleCommand command)
    {
        var heredoc = command.Redirections.FirstOrDefault(static r => r.Heredoc is not null)?.Heredoc;
        if (command.Words.IsEmpty)
        {
            return command.Assignments.IsEmpty && heredoc is not null && IsShellScript(heredoc) ? heredoc : null;
        }

        if (command.Name == "eval")
        {
            return command.Words.Skip(1).All(static w => w.Literal is not null) ? string.Join(" ", command.Words.Skip(1)) : null;
        }

        if (command.Name == "su" || Shells.Contains(command.Name))
        {
            for (var i = 1; i + 1 < command.Words.Count; i++)
            {
                // -c, -ec, -lc, -exc …
                if (command.Words[i].Literal is { Length: > 1 } flag && flag[0] == '-' && flag[1] != '-' && flag[flag.Length - 1] == 'c')
                {
                    return command.Words[i + 1].Literal;
                }
            }

            return command.Words.Skip(1).All(static w => w.StartsWith('-')) ? heredoc : null;
        }

        return null;
    }

    private static bool IsShellScript(string text)
    {
        if (!text.StartsWith("#!", StringComparison.Ordinal))
        {
            return true;
        }

        var end = text.IndexOf('\n');
        var words = (end < 0 ? text : text.Substring(0, end)).Split([' ', '/', '\r', '#', '!'], StringSplitOptions.RemoveEmptyEntries);
        return words.Intersect(Shells).Any();
    }

    private static IEnumerable<ShellStep> Conditionally(EquatableArray<ShellStep> steps, bool isConditional) =>
        isConditional ? steps.Select(static s => s is SimpleCommand c ? c with { IsConditional = true } : s) : steps;
}
