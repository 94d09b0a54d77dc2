using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Artifacts.Files;

/// <summary>What one instruction or command left at a path.</summary>
/// <param name="Kind">Whether only the path is there, or anything may be below it.</param>
/// <param name="Strength">How sure it is.</param>
/// <param name="Role">What else matters of it.</param>
/// <param name="Reason">What wrote it, in the user's words.</param>
/// <param name="Place">The instruction that wrote it; a <c>FROM</c> for what its image has.</param>
/// <param name="Order">The moment at which it was written; later is greater, across all stages.</param>
internal sealed record Trace(FactKind Kind, FactStrength Strength, FactRole Role, string Reason, Place Place, int Order)
{
    /// <summary>Whether the path is known to be written, and not only may have been.</summary>
    public bool IsEvidence => Strength != FactStrength.Region;
}

/// <summary>A time in which what was written around a path did not reach it: it was removed afterwards, or a mount lay over it.</summary>
/// <param name="From">The first moment.</param>
/// <param name="Until">The moment after the last.</param>
/// <param name="Removal">What removed the path, or <see langword="null"/> for a mount.</param>
/// <param name="Mount">What was mounted there, or <see langword="null"/> for a removal.</param>
internal sealed record Gap(int From, int Until, Trace? Removal, MountedFolder? Mount)
{
    /// <summary>Whether it swallows what was written at a moment.</summary>
    public bool Holds(int order) => From <= order && order < Until;
}

/// <summary>A mount of a <c>RUN</c> that takes what is written into it along.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Type">Its type, as in <c>type=cache</c>.</param>
internal sealed record MountedFolder(string Path, string Type);
