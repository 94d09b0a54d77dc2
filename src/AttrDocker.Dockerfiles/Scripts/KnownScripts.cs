using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace AttrDocker.Dockerfiles.Scripts;

/// <summary>
/// The scripts that were read lately. Many rules ask for the same one, and after an edit in an IDE all commands but one are
/// those of the model before. What is kept depends on a command's text alone, so that nobody can see it but by the time.
/// </summary>
internal static class KnownScripts
{
    private const int Most = 1000;

    // In characters. An IDE runs for days: what it keeps must stay small whatever was written.
    private const int Longest = 20_000;

    private static readonly ConcurrentDictionary<Command, ShellScript> Scripts = new();
    private static readonly ConditionalWeakTable<Command, ShellScript> LongScripts = new();
    private static int _added;

    /// <summary>The script of a command.</summary>
    /// <param name="command">The command; equal ones have one script.</param>
    /// <param name="read">Reads it where it is not known.</param>
    public static ShellScript Of(Command command, Func<Command, ShellScript> read)
    {
        if (LengthOf(command) > Longest)
        {
            // Kept as long as its model is.
            return LongScripts.GetValue(command, c => read(c));
        }

        if (Scripts.TryGetValue(command, out var known))
        {
            return known;
        }

        if (Interlocked.Increment(ref _added) % Most == 0)
        {
            Scripts.Clear();
        }

        return Scripts[command] = read(command);
    }

    private static long LengthOf(Command command) => command switch
    {
        ShellForm shell => shell.Lines.Sum(static line => (long)line.Length) + shell.Heredocs.Sum(static heredoc => (long)heredoc.Content.Length),
        ExecForm exec => exec.Arguments.Sum(static argument => (long)argument.Length),
        _ => 0,
    };
}
