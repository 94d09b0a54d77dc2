namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>
/// The facts of a stage. A stage that starts from another one shares its facts instead of copying them, so that a long
/// chain of stages costs no more than its own instructions.
/// </summary>
internal sealed class FileSystemState
{
    private Node? _last;

    /// <summary>Starts with nothing known.</summary>
    public FileSystemState()
    {
    }

    /// <summary>Starts with the facts of another state as they are now.</summary>
    public FileSystemState(FileSystemState start) => _last = start._last;

    /// <summary>The facts, the latest first.</summary>
    public IEnumerable<Fact> Facts
    {
        get
        {
            for (var node = _last; node is not null; node = node.Previous)
            {
                yield return node.Fact;
            }
        }
    }

    /// <summary>Adds a fact. A path whose last name is not known at all could be any path there, so it vouches for none.</summary>
    public void Add(Fact fact)
    {
        var isAnything = ImagePath.Name(fact.Path).All(static c => c == ImagePath.Hole) && fact.Path != "/";
        _last = new(isAnything ? fact with { Strength = FactStrength.Region } : fact, _last);
    }

    /// <summary>The facts at and below a path, as they are after it was copied to another one.</summary>
    /// <param name="source">The path that is copied.</param>
    /// <param name="destination">Where to.</param>
    public IReadOnlyList<Fact> Copied(string source, string destination)
    {
        var copied = new List<Fact>();
        if (ImagePath.HasHole(source))
        {
            return copied;
        }

        foreach (var fact in Facts)
        {
            if (fact.Path == source)
            {
                copied.Add(fact with { Path = destination });
            }
            else if (ImagePath.IsBelow(fact.Path, source))
            {
                copied.Add(fact with { Path = ImagePath.Combine(destination, fact.Path.Substring(source.Length).TrimStart('/')) });
            }
            else if (fact.Kind == FactKind.Tree && fact.Explains(source))
            {
                copied.Add(fact with { Path = destination, Strength = FactStrength.Region });
            }
        }

        return copied;
    }

    private sealed record Node(Fact Fact, Node? Previous);
}
