using AttrDocker.Dockerfiles.Ignore;

namespace AttrDocker.Dockerfiles.Context;

/// <summary>What becomes of a source.</summary>
/// <param name="Verdict">Whether it is there.</param>
/// <param name="Pattern">What leaves it out.</param>
public sealed record SourceState(SourceVerdict Verdict, IgnorePattern? Pattern = null)
{
    /// <summary>It is in the context.</summary>
    public static SourceState Sent { get; } = new(SourceVerdict.Sent);

    /// <summary>Nothing is at its path.</summary>
    public static SourceState Missing { get; } = new(SourceVerdict.Missing);

    /// <summary>It cannot be told.</summary>
    public static SourceState Unknown { get; } = new(SourceVerdict.Unknown);
}

/// <summary>Whether a source is in the build context.</summary>
public enum SourceVerdict
{
    /// <summary>It cannot be told: a variable is not known, or the search would take too long.</summary>
    Unknown,

    /// <summary>It is, or a part of it.</summary>
    Sent,

    /// <summary>Nothing is there, or no file fits the pattern.</summary>
    Missing,

    /// <summary>It is there, but the ignore file leaves all of it out.</summary>
    Ignored,
}
