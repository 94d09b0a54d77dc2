using AttrDocker.Dockerfiles.Ignore;

namespace AttrDocker.Dockerfiles.Context;

/// <summary>The build context as the builder gets it: its files without those that the ignore file leaves out.</summary>
internal sealed class SentContext(IBuildContext files, IgnoreFile? ignore)
{
    // Reading so many entries takes some 10 ms. Whoever needs more does not learn of a mistake, but does not wait either.
    private const int MostEntries = 10_000;

    private int _entries;

    /// <summary>Whether so much has been read that answers are no longer certain.</summary>
    public bool IsExhausted => _entries > MostEntries;

    public EntryKind Find(string path) => files.Find(path);

    /// <summary>The entries of a folder, those left out too.</summary>
    public IEnumerable<ContextEntry> List(string folder)
    {
        foreach (var entry in files.List(folder))
        {
            if (++_entries > MostEntries)
            {
                yield break;
            }

            yield return entry;
        }
    }

    /// <summary>Whether anything below a folder that is left out may be sent all the same.</summary>
    public bool MaySendBelow(string folder) => ignore?.MayBringBackBelow(folder) is true;

    /// <summary>
    /// The pattern that leaves an entry out, or <see langword="null"/> where it is sent. A folder is left out when nothing of
    /// what is in it is sent: what a line like <c>!src/app</c> brings back comes with its folders.
    /// </summary>
    public IgnorePattern? HiddenBy(string path, EntryKind kind)
    {
        if (ignore is null || ignore.Patterns.IsEmpty)
        {
            return null;
        }

        var pattern = path.Length == 0 ? null : ignore.IgnoredBy(path);
        if (kind != EntryKind.Folder || (pattern is not null && !ignore.MayBringBackBelow(path)))
        {
            return pattern;
        }

        return HiddenByAll(path, pattern);
    }

    /// <summary>What hides every entry of a folder; <see langword="null"/> where one is sent, or where the folder is sent and empty.</summary>
    private IgnorePattern? HiddenByAll(string folder, IgnorePattern? own)
    {
        foreach (var (name, kind) in List(folder))
        {
            var path = folder.Length == 0 ? name : folder + "/" + name;
            var pattern = ignore!.IgnoredBy(path);
            if (pattern is not null && kind == EntryKind.Folder && ignore.MayBringBackBelow(path))
            {
                pattern = HiddenByAll(path, pattern);
            }

            if (pattern is null)
            {
                return null;
            }

            own ??= pattern;
        }

        return IsExhausted ? null : own;
    }
}
