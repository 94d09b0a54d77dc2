using AttrDocker.Dockerfiles.Artifacts.Files;
using AttrDocker.Dockerfiles.Artifacts.Policy;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>Whether a path is in a stage at its end, and why.</summary>
/// <param name="Verdict">Whether it is.</param>
/// <param name="Explanation">The surest reason why it is, or may be; <see langword="null"/> where there is none.</param>
/// <param name="Absence">Why it is not; only where it is missing.</param>
internal sealed record ArtifactAnswer(ArtifactVerdict Verdict, Explanation? Explanation, Absence? Absence = null)
{
    /// <summary>The answer where nothing can be told.</summary>
    public static ArtifactAnswer Unknown { get; } = new(ArtifactVerdict.Possible, null);
}

/// <summary>Whether a path is in a stage.</summary>
internal enum ArtifactVerdict
{
    /// <summary>It may be.</summary>
    Possible,

    /// <summary>An instruction or a command is known to write it.</summary>
    Produced,

    /// <summary>It is certainly not.</summary>
    Missing,
}

/// <summary>A path that a stage is known to have.</summary>
/// <param name="Path">The path.</param>
/// <param name="Kind">Whether anything may be below it.</param>
/// <param name="Reason">What wrote it, in the user's words.</param>
/// <param name="Place">The instruction that wrote it.</param>
internal sealed record KnownPath(string Path, FactKind Kind, string Reason, Rules.Place Place);
