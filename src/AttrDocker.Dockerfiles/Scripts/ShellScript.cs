namespace AttrDocker.Dockerfiles.Scripts;

/// <summary>
/// Just enough of a shell script to know which programs it runs, with which words. What cannot be read has no steps,
/// so that whoever judges commands stays silent.
/// </summary>
/// <param name="Steps">The simple commands in the order of the text, and the subshells around them.</param>
/// <param name="IsReadable">Whether the text could be read.</param>
public sealed record ShellScript(EquatableArray<ShellStep> Steps, bool IsReadable)
{
    /// <summary>How deep scripts may stand inside scripts (<c>$(…)</c>, <c>sh -c '…'</c>) and still be read.</summary>
    internal const int MaximumDepth = 16;

    /// <summary>A script that cannot be read.</summary>
    public static ShellScript Unreadable { get; } = new([], false);

    /// <summary>The simple commands, in the order of the text.</summary>
    public IEnumerable<SimpleCommand> Commands => Steps.OfType<SimpleCommand>();

    /// <summary>Reads what an instruction executes, in either form.</summary>
    public static ShellScript Of(Command command) => KnownScripts.Of(command, Read);

    private static ShellScript Read(Command command) => command switch
    {
        ShellForm shell => Read(shell.Text, [.. shell.Heredocs.Select(static h => h.Content)]),
        ExecForm exec => new(ShellWrappers.Unwrap(new SimpleCommand { Words = [.. exec.Arguments.Select(ShellWord.Of)] }, 0).ToEquatableArray(), true),
        _ => Unreadable,
    };

    /// <summary>Reads shell text.</summary>
    public static ShellScript Read(string text) => Read(text, []);

    /// <summary>Reads shell text whose heredocs stand elsewhere.</summary>
    /// <param name="text">The text.</param>
    /// <param name="heredocs">The heredocs' texts, in the order in which the text opens them.</param>
    public static ShellScript Read(string text, EquatableArray<string> heredocs) => Read(text, heredocs, 0);

    internal static ShellScript Read(string text, EquatableArray<string> heredocs, int depth)
    {
        if (depth > MaximumDepth || !ShellLexer.TryRead(text, out var tokens, out var inner, out _))
        {
            return Unreadable;
        }

        var steps = new ShellReader(tokens, inner.Count > 0 ? [.. inner] : heredocs, depth).ReadAll();
        return steps is null ? Unreadable : new(steps.ToEquatableArray(), true);
    }
}
