namespace AttrDocker.Dockerfiles.Artifacts.BaseImages;

/// <summary>What the files of a well-known image are.</summary>
/// <param name="Names">The names that it goes by, without registry, organisation <c>library</c>, tag and digest.</param>
internal sealed record KnownImage(params string[] Names)
{
    /// <summary>The folders in which it has files of its own that are not told.</summary>
    public string[] Trees { get; init; } = [];

    /// <summary>The folders that it has and that are empty, or as good as.</summary>
    public string[] Folders { get; init; } = [];

    /// <summary>The files that it is known to have.</summary>
    public string[] Files { get; init; } = [];

    /// <summary>Whether there is no system in it.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>What is known of its files, beside those of nearly every image.</summary>
    public IEnumerable<Fact> Facts => ToFacts(Names[0]);

    private IEnumerable<Fact> ToFacts(string name)
    {
        foreach (var tree in Trees)
        {
            yield return new(tree, FactKind.Path, FactStrength.Convention, name);
            yield return new(tree, FactKind.Tree, FactStrength.Region, name) { Role = FactRole.System };
        }

        foreach (var path in Folders.Concat(Files))
        {
            yield return new(path, FactKind.Path, FactStrength.Convention, name);
        }
    }
}
