namespace AttrDocker.Dockerfiles;

/// <summary>What <c>RUN</c>, <c>CMD</c>, <c>ENTRYPOINT</c> and <c>HEALTHCHECK</c> execute. (Dockerfile reference, "Shell and exec form".)</summary>
public abstract record Command;

/// <summary>The exec form, a JSON array: the program and its arguments, run without a shell.</summary>
/// <param name="Arguments">The program, then its arguments.</param>
public sealed record ExecForm(EquatableArray<string> Arguments) : Command;

/// <summary>The shell form: text for the stage's shell.</summary>
/// <param name="Lines">
/// The text as it is laid out over continued lines, each one trimmed and not empty; the shell sees them joined by blanks.
/// </param>
public sealed record ShellForm(EquatableArray<string> Lines) : Command
{
    /// <summary>The bodies of the heredocs that the text opens, in order; only <c>RUN</c> can have some.</summary>
    public EquatableArray<Heredoc> Heredocs { get; init; }

    /// <summary>The text as one line, as the shell sees it.</summary>
    public string Text => string.Join(" ", Lines);
}
