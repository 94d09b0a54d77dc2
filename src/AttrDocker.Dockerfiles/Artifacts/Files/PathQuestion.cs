namespace AttrDocker.Dockerfiles.Artifacts.Files;

/// <summary>Asks a tree whether a path is there, in the time that it takes to walk to it.</summary>
internal sealed class PathQuestion
{
    private readonly List<Explanation> _around = [];

    private PathQuestion(string path) => Path = path;

    /// <summary>The path that is asked for.</summary>
    public string Path { get; }

    /// <summary>Why it is there, or may be; <see langword="null"/> where nothing says so.</summary>
    public Explanation? Answer { get; private set; }

    /// <summary>Whether it lies below a path where anything may be.</summary>
    public bool LiesInTree => _around.Exists(static e => e.Relation == Relation.Inside);

    /// <summary>Whether something is known of this very name, and not only of a folder around it.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>The latest removal of the path or of a folder around it.</summary>
    public Trace? Removal { get; private set; }

    /// <summary>What would have written the path, had no mount lain over it.</summary>
    public (string Reason, MountedFolder Mount)? Shaded { get; private set; }

    /// <summary>Asks.</summary>
    /// <param name="node">The node of <paramref name="root"/>.</param>
    /// <param name="path">An absolute path without holes.</param>
    /// <param name="root">A folder above the path that the search starts in: what lies around that folder does not count.</param>
    public static PathQuestion Ask(FolderNode node, string path, string root = "/")
    {
        var question = new PathQuestion(path);
        question.Walk(node, root);
        return question;
    }

    private void Walk(FolderNode node, string at)
    {
        var current = node;
        while (true)
        {
            Pass(current);
            if (at == Path)
            {
                AnswerAt(current);
                return;
            }

            CollectAround(current, at);
            var start = at == "/" ? 1 : at.Length + 1;
            var end = Path.IndexOf('/', start);
            var name = end < 0 ? Path.Substring(start) : Path.Substring(start, end - start);
            if (!current.Children.TryGetValue(name, out var child))
            {
                AnswerFrom(_around);
                return;
            }

            (current, at) = (child, ImagePath.Append(at, name));
        }
    }

    // What was written around the node in one of its gaps did not reach it.
    private void Pass(FolderNode node)
    {
        for (var i = 0; node.MovedAt > 0 && i < _around.Count; i++)
        {
            var trace = _around[i].Trace;
            _around[i] = _around[i] with { Trace = trace with { Order = Math.Max(trace.Order, node.MovedAt) } };
        }

        foreach (var gap in node.Gaps)
        {
            if (gap.Mount is { } mount && _around.FindLast(e => e.IsEvidence && gap.Holds(e.Trace.Order)) is { } shaded)
            {
                Shaded = (shaded.Trace.Reason, mount);
            }

            _around.RemoveAll(e => gap.Holds(e.Trace.Order));
            Removal = gap.Removal ?? Removal;
        }
    }

    private void CollectAround(FolderNode node, string at)
    {
        foreach (var trace in node.Traces)
        {
            if (trace.Kind == FactKind.Tree)
            {
                _around.Add(new(at, trace, Relation.Inside));
            }
        }

        if (node.Patterns.Count == 0)
        {
            return;
        }

        var rest = Path.Substring(at == "/" ? 1 : at.Length + 1);
        foreach (var (pattern, trace) in node.Patterns)
        {
            if (Match(pattern, trace, rest) is { } relation)
            {
                // A folder that only a hole leads through may be another one.
                var isVague = relation == Relation.Above;
                _around.Add(new(ImagePath.Append(at, pattern), isVague ? trace with { Strength = FactStrength.Region } : trace, relation));
            }
        }
    }

    private static Relation? Match(string pattern, Trace trace, string rest) =>
        ImagePath.Matches(pattern, rest) ? Relation.Same
        : trace.Kind == FactKind.Tree && ImagePath.Matches(pattern + "/" + ImagePath.Hole, rest) ? Relation.Inside
        : trace.Strength == FactStrength.Explicit && ImagePath.MayLeadThrough(pattern, rest) ? Relation.Above
        : null;

    private void AnswerAt(FolderNode node)
    {
        IsNamed = true;
        AnswerFrom(_around);
        AnswerFrom(node.Traces.Select(t => new Explanation(Path, t, Relation.Same)));
        if (Answer is not { IsEvidence: true })
        {
            Answer = Explanation.Better(Answer, node.EvidenceBelow(Path) ?? node.RegionBelow(Path));
        }
    }

    private void AnswerFrom(IEnumerable<Explanation> explanations)
    {
        foreach (var explanation in explanations)
        {
            Answer = Explanation.Better(Answer, explanation);
            IsNamed |= explanation is { IsEvidence: true, Relation: not Relation.Inside };
        }
    }
}
