using AttrDocker.Dockerfiles.Ignore;

namespace AttrDocker.Dockerfiles.Context;

/// <summary>Finds what a source means in the build context, as the builder does.</summary>
internal static class SourceSearch
{
    // Where --parents looks at any depth these are left out; what is only in them is not looked for.
    private static readonly string[] Heaps = [".git", "node_modules"];

    /// <summary>What becomes of a source.</summary>
    public static SourceState Look(ContextSource source, SentContext context)
    {
        if (!source.IsKnown || source.LeavesContext)
        {
            return SourceState.Unknown;
        }

        IgnorePattern? hiding = null;
        var isOptional = false;
        foreach (var (path, kind) in Matches(source, context))
        {
            if (kind == EntryKind.None)
            {
                isOptional = true;
            }
            else if (context.HiddenBy(path, kind) is { } pattern)
            {
                hiding ??= pattern;
            }
            else
            {
                return SourceState.Sent;
            }
        }

        return context.IsExhausted || isOptional ? SourceState.Unknown
            : hiding is not null ? new(SourceVerdict.Ignored, hiding)
            : SourceState.Missing;
    }

    /// <returns>The entries that the source means; one of no kind where the search was not complete.</returns>
    private static IEnumerable<(string Path, EntryKind Kind)> Matches(ContextSource source, SentContext context)
    {
        var path = source.InContext;
        if (source.Form == SourceForm.Tree && path.Contains("**"))
        {
            var (folder, pattern) = Pivot(source.Path);
            return MatchesAtAnyDepth(folder, pattern, context);
        }

        if (source.Form == SourceForm.Plain || !PathPattern.HasWildcards(path))
        {
            return context.Find(path) is not EntryKind.None and var kind ? [(path, kind)] : [];
        }

        return IsMarkedOptional(path) ? [("", EntryKind.None)] : Matches("", path.Split('/'), 0, context);
    }

    /// <summary>Whether the pattern is written only so that the builder does not mind a missing file: <c>yarn.lock*</c>, <c>yarn.loc[k]</c>.</summary>
    private static bool IsMarkedOptional(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var plain = name.EndsWith("*", StringComparison.Ordinal) && name.LastIndexOf('.') > 0 ? name.Substring(0, name.Length - 1)
            : name.IndexOf('[') is >= 0 and var open && open + 2 < name.Length && name[open + 2] == ']' ? name.Remove(open, 3)
            : name;
        return plain != name && !PathPattern.HasWildcards(plain);
    }

    private static IEnumerable<(string Path, EntryKind Kind)> Matches(string folder, string[] names, int index, SentContext context)
    {
        var isLast = index == names.Length - 1;
        foreach (var (name, kind) in Entries(folder, names[index], context))
        {
            var path = Join(folder, name);
            if (isLast)
            {
                yield return (path, kind);
            }
            else if (kind == EntryKind.Folder)
            {
                foreach (var match in Matches(path, names, index + 1, context))
                {
                    yield return match;
                }
            }
        }
    }

    private static IEnumerable<ContextEntry> Entries(string folder, string name, SentContext context)
    {
        if (!PathPattern.HasWildcards(name) && name.IndexOf('\\') < 0)
        {
            return context.Find(Join(folder, name)) is not EntryKind.None and var kind ? [new(name, kind)] : [];
        }

        // What Go refuses it refuses in the whole path, and the builder says so.
        return PathPattern.TryParse(name, out var pattern) ? context.List(folder).Where(entry => pattern.IsMatch(entry.Name)) : [new("", EntryKind.None)];
    }

    /// <summary>The folder before <c>/./</c>, to which the pattern behind it belongs.</summary>
    private static (string Folder, string Pattern) Pivot(string source)
    {
        var pivot = source.IndexOf("/./", StringComparison.Ordinal);
        return pivot < 0
            ? ("", CleanPath.InContext(source))
            : (CleanPath.InContext(source.Substring(0, pivot)), CleanPath.InContext(source.Substring(pivot + 3)));
    }

    // Breadth first: what a person means is mostly near the top.
    private static IEnumerable<(string Path, EntryKind Kind)> MatchesAtAnyDepth(string root, string text, SentContext context)
    {
        var pattern = IgnorePattern.Read(text, 1, out _);
        var folders = new Queue<string>([root]);
        var isComplete = pattern is not null;
        while (pattern is not null && folders.Count > 0)
        {
            var folder = folders.Dequeue();
            foreach (var (name, kind) in context.List(folder))
            {
                var path = Join(folder, name);
                if (pattern.IsMatch(root.Length == 0 ? path : path.Substring(root.Length + 1)))
                {
                    yield return (path, kind);
                }

                if (kind == EntryKind.Folder)
                {
                    var isHeap = Heaps.Contains(name);
                    isComplete &= !isHeap;
                    if (!isHeap)
                    {
                        folders.Enqueue(path);
                    }
                }
            }
        }

        if (!isComplete)
        {
            yield return ("", EntryKind.None);
        }
    }

    private static string Join(string folder, string name) => folder.Length == 0 ? name : folder + "/" + name;
}
