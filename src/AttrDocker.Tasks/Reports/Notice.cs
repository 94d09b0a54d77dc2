namespace AttrDocker.Tasks.Reports;

/// <summary>How grave a notice is.</summary>
internal enum Severity
{
    /// <summary>A line in the build's log.</summary>
    Message,

    /// <summary>A warning of the build.</summary>
    Warning,

    /// <summary>An error: the build fails.</summary>
    Error,
}

/// <summary>Something to tell the person who builds.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Code">The rule (<c>ADK0002</c>), or null for a plain line.</param>
/// <param name="File">The file that it is about, full path, so that an editor can go there.</param>
/// <param name="Line">The line in that file, from 1; 0 for none.</param>
/// <param name="Text">What is wrong and what to do.</param>
internal sealed record Notice(Severity Severity, string? Code, string? File, int Line, string Text)
{
    /// <summary>The column in that line, from 1; 0 for none.</summary>
    public int Column { get; init; }
}
