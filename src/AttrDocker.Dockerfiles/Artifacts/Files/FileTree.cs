using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Artifacts.Files;

/// <summary>
/// What is known of a stage's files: a tree of names. A stage that starts from another one, and a folder that is copied, share the
/// nodes of their source until one of both changes, so that a stage costs no more than its own instructions.
/// </summary>
internal sealed class FileTree
{
    // The longest path that Linux takes.
    private const int LongestPath = 4096;

    // Folders copied into each other over and over would have no end.
    private const int MostMerged = 10_000;

    private readonly Clock _clock;
    private object _owner = new();
    private FolderNode _root;

    /// <summary>Starts empty.</summary>
    /// <param name="clock">Tells the moments for all trees whose files meet.</param>
    public FileTree(Clock clock) => (_clock, _root) = (clock, new(_owner));

    /// <summary>Starts with the files of another tree, which must not change any more.</summary>
    public FileTree(FileTree start) => (_clock, _root, HasRemovals) = (start._clock, start._root, start.HasRemovals);

    private FileTree(Clock clock, FolderNode root) => (_clock, _root) = (clock, root);

    /// <summary>The same files for trees that tell the time by another clock, for which they were always there.</summary>
    public FileTree For(Clock clock) => new(clock, _root);

    /// <summary>The root.</summary>
    public FolderNode Root => _root;

    /// <summary>Whether anything was ever removed, here or where files were copied from.</summary>
    public bool HasRemovals { get; private set; }

    /// <summary>The present moment.</summary>
    public int Now => _clock.Now;

    /// <summary>Adds what is known of a path.</summary>
    /// <returns>The trace that it leaves; <see langword="null"/> where the path is too long to exist.</returns>
    public Trace? Add(Fact fact, Place place)
    {
        if (fact.Path.Length > LongestPath)
        {
            return null;
        }

        if (fact.Path.StartsWith(ImagePath.Unknown + "/", StringComparison.Ordinal))
        {
            // The unknown folder may be the root.
            Add(fact with { Path = fact.Path.Substring(ImagePath.Unknown.Length), Strength = FactStrength.Region }, place);
        }

        var trace = new Trace(fact.Kind, fact.Strength, fact.Role, fact.Reason, place, _clock.Tick());
        var hole = fact.Path.IndexOf(ImagePath.Hole);
        if (hole < 0)
        {
            Own(fact.Path).Add(trace);
            return trace;
        }

        var folder = fact.Path.LastIndexOf('/', hole);
        var (known, rest) = (folder == 0 ? "/" : fact.Path.Substring(0, folder), fact.Path.Substring(folder + 1));

        // What lies below an unknown root, and a last name that could be any, vouch for nothing.
        var isVague = (folder == 0 && rest[0] == ImagePath.Hole) || ImagePath.Name(rest).All(static c => c == ImagePath.Hole);
        trace = isVague ? trace with { Strength = FactStrength.Region } : trace;
        Own(known).Add(rest, trace);
        return trace;
    }

    /// <summary>Removes a path and all below it.</summary>
    public void Remove(Removal removal, Place place)
    {
        if (removal.Path == "/" || removal.Path.Length > LongestPath || ImagePath.HasHole(removal.Path))
        {
            return;
        }

        HasRemovals = true;
        var (folder, name) = (ImagePath.Parent(removal.Path), ImagePath.Name(removal.Path));
        var parent = Own(folder);

        // The folder of a file that was written stays.
        if (parent.EvidenceBelow(folder) is { } evidence)
        {
            parent.Add(evidence.Trace with { Kind = FactKind.Path, Role = FactRole.None });
        }

        var trace = new Trace(FactKind.Path, FactStrength.Explicit, FactRole.None, removal.Reason, place, _clock.Tick());
        var empty = new FolderNode(_owner);
        empty.Add(new Gap(0, trace.Order, trace, null));
        parent.Children.Set(name, empty);
    }

    /// <summary>Lets nothing that was written around a path since a moment reach it: a mount lay over it.</summary>
    public void Shade(MountedFolder mount, int since)
    {
        if (mount.Path != "/" && mount.Path.Length <= LongestPath)
        {
            Own(mount.Path).Add(new Gap(since, _clock.Tick(), null, mount));
        }
    }

    /// <summary>Copies a path and all below it.</summary>
    /// <param name="files">The tree that it is copied from; may be this one.</param>
    /// <param name="source">The path.</param>
    /// <param name="destination">Where to.</param>
    /// <returns>Whether anything was known of the source.</returns>
    public bool Graft(FileTree files, string source, string destination)
    {
        if (ImagePath.HasHole(source) || ImagePath.HasHole(destination) || files.Find(source) is not { } node || (ReferenceEquals(files, this) && ImagePath.IsAtOrBelow(destination, source)))
        {
            return false;
        }

        HasRemovals |= files.HasRemovals;

        // From here on the nodes below belong to two places.
        (files._owner, _owner) = (new(), new());
        Merge(Own(destination), node);
        return true;
    }

    /// <summary>The node of a path, or <see langword="null"/> where nothing was written there or below.</summary>
    public FolderNode? Find(string path)
    {
        var node = _root;
        foreach (var name in ImagePath.Segments(path))
        {
            if (!node.Children.TryGetValue(name, out node!))
            {
                return null;
            }
        }

        return node;
    }

    /// <summary>All that was written at known paths, in no order.</summary>
    public IEnumerable<(string Path, Trace Trace)> All() =>
        _root.AtAndBelow("/").SelectMany(static entry => entry.Node.Traces, static (entry, trace) => (entry.Path, trace));

    private void Merge(FolderNode target, FolderNode source)
    {
        var now = _clock.Tick();
        var open = new Stack<(FolderNode Target, FolderNode Source)>([(target, source)]);
        for (var merged = 0; merged < MostMerged && open.Count > 0; merged++)
        {
            var (into, from) = open.Pop();
            MergeOwn(into, from, now);
            foreach (var entry in from.Children)
            {
                var (name, child) = (entry.Key, entry.Value);
                if (into.Children.TryGetValue(name, out var present))
                {
                    if (ReferenceEquals(present, child))
                    {
                        // It was copied before, and neither has changed since.
                        continue;
                    }

                    var own = Own(present);
                    into.Children.Set(name, own);
                    open.Push((own, child));
                }
                else
                {
                    into.Children.Set(name, child);
                }
            }
        }
    }

    // Where both have something, neither's gaps concern what the other has.
    private static void MergeOwn(FolderNode target, FolderNode source, int now)
    {
        var isNew = target.Children.IsEmpty && target.Traces.Count + target.Patterns.Count == 0;
        target.Renew(now);
        target.MovedAt = now;
        foreach (var trace in source.Traces)
        {
            target.Add(isNew ? trace : trace with { Order = now });
        }

        foreach (var (rest, trace) in source.Patterns)
        {
            target.Add(rest, isNew ? trace : trace with { Order = now });
        }
    }

    private FolderNode Own(string path)
    {
        var node = _root = Own(_root);
        for (int start = 1, end; start < path.Length; start = end + 1)
        {
            end = path.IndexOf('/', start) is >= 0 and var slash ? slash : path.Length;
            var name = path.Substring(start, end - start);
            if (!node.Children.TryGetValue(name, out var child) || !ReferenceEquals(child.Owner, _owner))
            {
                child = child is null ? new(_owner) : child.CopyFor(_owner);
                node.Children.Set(name, child);
            }

            node = child;
        }

        return node;
    }

    private FolderNode Own(FolderNode node) => ReferenceEquals(node.Owner, _owner) ? node : node.CopyFor(_owner);
}

/// <summary>Counts moments, so that of two traces the later one can be told.</summary>
/// <param name="stands">Whether it stands still at the moment before all others.</param>
internal sealed class Clock(bool stands = false)
{
    /// <summary>Whether anything was ever removed, here or where files were copied from.</summary>
    public bool HasRemovals { get; private set; }

    /// <summary>The present moment.</summary>
    public int Now { get; private set; }

    /// <summary>Goes on to the next moment.</summary>
    public int Tick() => stands ? Now : ++Now;
}
