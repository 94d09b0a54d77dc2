namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>What is known of a path in a stage.</summary>
/// <param name="Path">The path; it may have holes.</param>
/// <param name="Kind">Whether only the path is there, or anything may be below it.</param>
/// <param name="Strength">How sure it is.</param>
/// <param name="Reason">What writes it, in the user's words, such as <c>mvn package</c> or <c>WORKDIR</c>.</param>
internal sealed record Fact(string Path, FactKind Kind, FactStrength Strength, string Reason)
{
    /// <summary>Whether an instruction or a command is known to write it, and not only may have.</summary>
    public bool IsEvidence => Strength != FactStrength.Region;

    /// <summary>Whether a path exists because of this fact: it is the path, above it, or below it in a tree.</summary>
    public bool Explains(string path)
    {
        if (!ImagePath.HasHole(Path))
        {
            return Path == path || ImagePath.IsBelow(Path, path) || (Kind == FactKind.Tree && ImagePath.IsBelow(path, Path));
        }

        // Folders above the hole exist; those in the hole could be any.
        var known = Path.Substring(0, Path.IndexOf(ImagePath.Hole));
        return ImagePath.IsBelow(known, path) || ImagePath.Matches(Path, path) || (Kind == FactKind.Tree && ImagePath.Matches(Path + "/" + ImagePath.Hole, path));
    }
}

/// <summary>What a fact says of its path.</summary>
internal enum FactKind
{
    /// <summary>It exists.</summary>
    Path,

    /// <summary>It exists, and anything may be below it.</summary>
    Tree,
}

/// <summary>How sure a fact is, from weak to strong.</summary>
internal enum FactStrength
{
    /// <summary>Something may have been written there; nothing says that it was.</summary>
    Region,

    /// <summary>A tool writes there unless it is told otherwise.</summary>
    Convention,

    /// <summary>An instruction or a command names it as its output.</summary>
    Explicit,
}
