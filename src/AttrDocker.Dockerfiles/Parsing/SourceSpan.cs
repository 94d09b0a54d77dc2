namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>A stretch of a Dockerfile's text.</summary>
/// <param name="Line">The line it begins on, counted from 1.</param>
/// <param name="Column">The column it begins in, counted from 1 in UTF-16 units, as editors count.</param>
/// <param name="Length">Its length in UTF-16 units; line breaks count where it runs over several lines.</param>
public readonly record struct SourceSpan(int Line, int Column, int Length)
{
    /// <summary>Where it begins in the text, counted from 0.</summary>
    public int Start { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Line}:{Column}+{Length}";
}
