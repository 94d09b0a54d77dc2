using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace AttrDocker.Dockerfiles.Scripts;

/// <summary>
/// The scripts that were read lately. Many rules ask for the same one, and after an edit in an IDE all commands but one are
/// those of the model before. What is kept depends on a command's text alone, so that nobody can see it but by the time.
/// </summary>
internal static class KnownScripts
{
    // In characters. An IDE runs for days: what it keeps must stay small whatever was written.
    private const int Longest = 20_000;
    private const int Most = 500_000;

    private static readonly ConditionalWeakTable<Command, ShellScript> LongScripts = new();

    // What is asked for again moves from the older ones to the recent ones, so that an image in work is never forgotten at once.
    private static ConcurrentDictionary<Command, ShellScript> _recent = new();
    private static ConcurrentDictionary<Command, ShellScript> _older = new();
    private static int _length;

    /// <summary>The script of a command.</summary>
    /// <param name="command">The command; equal ones have one script.</param>
    /// <param name="read">Reads it where it is not known.</param>
    public static ShellScript Of(Command command, Func<Command, ShellScript> read)
    {
        var length = LengthOf(command);
        if (length > Longest)
        {
            // Kept as long as its model is.
            return LongScripts.GetValue(command, c => read(c));
        }

        if (_recent.TryGetValue(command, out var known))
        {
            return known;
        }

        if (Interlocked.Add(ref _length, (int)length) > Most)
        {
            (_older, _recent, _length) = (_recent, new(), 0);
        }

        return _recent[command] = _older.TryGetValue(command, out var older) ? older : read(command);
    }

    private static long LengthOf(Command command)
    {
        var length = 0L;
        switch (command)
        {
            case ShellForm shell:
                foreach (var line in shell.Lines)
                {
                    length += line.Length;
                }

                foreach (var heredoc in shell.Heredocs)
                {
                    length += heredoc.Content.Length;
                }

                break;
            case ExecForm exec:
                foreach (var argument in exec.Arguments)
                {
                    length += argument.Length;
                }

                break;
        }

        return length;
    }
}
