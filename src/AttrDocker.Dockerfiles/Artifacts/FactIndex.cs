namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>Answers whether a stage, followed to its end, is known to write a path, in the time that it takes to read the path.</summary>
internal sealed class FactIndex
{
    private readonly HashSet<string> _existing = new(StringComparer.Ordinal) { "/" };
    private readonly HashSet<string> _trees = new(StringComparer.Ordinal);
    private readonly List<Fact> _withHoles = [];

    /// <summary>Reads the facts of a state, which must not change any more.</summary>
    public FactIndex(FileSystemState files)
    {
        foreach (var fact in files.Facts.Where(static f => f.IsEvidence))
        {
            if (ImagePath.HasHole(fact.Path))
            {
                _withHoles.Add(fact);
                continue;
            }

            if (fact.Kind == FactKind.Tree)
            {
                _trees.Add(fact.Path);
            }

            // A folder exists because something is in it.
            for (var path = fact.Path; _existing.Add(path); path = ImagePath.Parent(path))
            {
            }
        }
    }

    /// <summary>Whether an instruction or a command is known to write a path, something in it, or anything around it.</summary>
    public bool IsProduced(string path) => _existing.Contains(path) || IsInTree(path) || _withHoles.Exists(f => f.Explains(path));

    private bool IsInTree(string path)
    {
        for (var folder = path; folder != "/"; folder = ImagePath.Parent(folder))
        {
            if (_trees.Contains(folder))
            {
                return true;
            }
        }

        return _trees.Contains("/");
    }
}
