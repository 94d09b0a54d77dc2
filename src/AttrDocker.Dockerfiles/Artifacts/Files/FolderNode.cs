namespace AttrDocker.Dockerfiles.Artifacts.Files;

/// <summary>A path of a <see cref="FileTree"/>: what was written there, and the paths below.</summary>
/// <param name="owner">The tree that may change it; every other tree copies it first.</param>
internal sealed class FolderNode(object owner)
{
    private const int MostVisited = 10_000;

    private List<Trace>? _traces;
    private List<(string Tail, Trace Trace)>? _patterns;
    private List<Gap>? _gaps;

    /// <summary>The tree that may change it.</summary>
    public object Owner { get; } = owner;

    /// <summary>The names below.</summary>
    public FolderNames Children { get; private set; } = new();

    /// <summary>What was written at the path itself.</summary>
    public IReadOnlyList<Trace> Traces => _traces ?? (IReadOnlyList<Trace>)[];

    /// <summary>What was written below, at paths that are not wholly known: the rest of the path, from the name on that has a hole.</summary>
    public IReadOnlyList<(string Tail, Trace Trace)> Patterns => _patterns ?? (IReadOnlyList<(string, Trace)>)[];

    /// <summary>The times in which what was written around the path did not reach it.</summary>
    public IReadOnlyList<Gap> Gaps => _gaps ?? (IReadOnlyList<Gap>)[];

    /// <summary>The moment at which the node was put here from elsewhere. Its gaps are older and do not concern what lies around it here.</summary>
    public int MovedAt { get; set; }

    /// <summary>The same for another owner; the nodes below are shared.</summary>
    public FolderNode CopyFor(object owner) => new(owner)
    {
        Children = (Children = Children.ForCopies()).Copy(),
        _traces = _traces is null ? null : [.. _traces],
        _patterns = _patterns is null ? null : [.. _patterns],
        _gaps = _gaps is null ? null : [.. _gaps],
        MovedAt = MovedAt,
    };

    /// <summary>Adds a trace. Of equally strong ones of a kind only the latest is kept: it is the one that no gap swallows.</summary>
    public void Add(Trace trace)
    {
        _traces ??= [];
        var known = _traces.FindIndex(t => t.Kind == trace.Kind && t.Strength == trace.Strength);
        if (known < 0)
        {
            _traces.Add(trace);
        }
        else if (_traces[known].Order <= trace.Order)
        {
            _traces[known] = trace;
        }
    }

    /// <summary>Adds something written below, at a path that is not wholly known.</summary>
    public void Add(string rest, Trace trace)
    {
        _patterns ??= [];
        if (_patterns.FindIndex(p => p.Tail == rest && p.Trace.Kind == trace.Kind && p.Trace.Strength == trace.Strength) is var known and >= 0)
        {
            _patterns[known] = (rest, trace);
        }
        else
        {
            _patterns.Add((rest, trace));
        }
    }

    /// <summary>Adds a gap.</summary>
    public void Add(Gap gap) => (_gaps ??= []).Add(gap);

    /// <summary>Makes what was written here count as written at a later moment.</summary>
    public void Renew(int order)
    {
        _traces = _traces?.ConvertAll(t => t with { Order = Math.Max(t.Order, order) });
        _patterns = _patterns?.ConvertAll(p => (p.Tail, p.Trace with { Order = Math.Max(p.Trace.Order, order) }));
    }

    /// <summary>Something that is known to be written below the path; <see langword="null"/> where nothing is.</summary>
    public Explanation? EvidenceBelow(string path)
    {
        foreach (var (at, node) in AtAndBelow(path))
        {
            if (!ReferenceEquals(node, this) && node._traces?.Find(static t => t.IsEvidence) is { } trace)
            {
                return new(at, trace, Relation.Above);
            }

            // A name that stands for any folder of the project says nothing of the folder that it is looked for in.
            if (node._patterns?.Find(static p => p.Trace.Strength == FactStrength.Explicit) is { Trace: { } named, Tail: var rest })
            {
                return new(ImagePath.Append(at, rest), named, Relation.Above);
            }
        }

        return null;
    }

    /// <summary>Something that may be written below the path.</summary>
    public Explanation? RegionBelow(string path)
    {
        foreach (var (at, node) in AtAndBelow(path))
        {
            if ((node._traces?.FirstOrDefault() ?? node._patterns?.FirstOrDefault().Trace) is { } trace)
            {
                return new(at, trace with { Strength = FactStrength.Region }, Relation.Above);
            }
        }

        return null;
    }

    /// <summary>The node and those below it. Folders that are copied into each other would have no end, so that there is one.</summary>
    public IEnumerable<(string Path, FolderNode Node)> AtAndBelow(string path)
    {
        var open = new Stack<(string Path, FolderNode Node)>([(path, this)]);
        for (var visited = 0; visited < MostVisited && open.Count > 0; visited++)
        {
            var (at, node) = open.Pop();
            yield return (at, node);
            foreach (var entry in node.Children)
            {
                var (name, child) = (entry.Key, entry.Value);
                open.Push((ImagePath.Append(at, name), child));
            }
        }
    }
}
