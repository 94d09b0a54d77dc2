namespace AttrDocker.Dockerfiles.Artifacts.Files;

/// <summary>Why a path is there, or may be.</summary>
/// <param name="Path">The path that was written; it may have holes.</param>
/// <param name="Trace">What wrote it.</param>
/// <param name="Relation">How the path asked for stands to it.</param>
internal sealed record Explanation(string Path, Trace Trace, Relation Relation)
{
    /// <summary>Whether the path is known to be there, and not only may be.</summary>
    public bool IsEvidence => Trace.IsEvidence;

    /// <summary>The better of two explanations: the surer one, then the nearer one, then the deeper one.</summary>
    public static Explanation? Better(Explanation? left, Explanation? right) =>
        left is null ? right : right is null || Compare(left, right) >= 0 ? left : right;

    private static int Compare(Explanation left, Explanation right)
    {
        var byStrength = left.Trace.Strength.CompareTo(right.Trace.Strength);
        var byRelation = byStrength != 0 ? byStrength : right.Relation.CompareTo(left.Relation);
        return byRelation != 0 ? byRelation : ImagePath.Depth(left.Path).CompareTo(ImagePath.Depth(right.Path));
    }
}

/// <summary>How a path stands to one that was written, from near to far.</summary>
internal enum Relation
{
    /// <summary>It is the same.</summary>
    Same,

    /// <summary>It lies inside, where anything may be.</summary>
    Inside,

    /// <summary>It is a folder above.</summary>
    Above,
}
