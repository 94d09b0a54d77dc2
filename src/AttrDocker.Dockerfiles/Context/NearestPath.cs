using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Naming;

namespace AttrDocker.Dockerfiles.Context;

/// <summary>Finds the path of the build context that a source most likely means.</summary>
internal static class NearestPath
{
    /// <summary>
    /// The path with its misspelt names corrected; else, where the path was written from a folder above the context, its end.
    /// </summary>
    /// <param name="path">The path, or pattern, that nothing is at.</param>
    /// <param name="context">The context.</param>
    /// <returns>The path, or <see langword="null"/> where none is near.</returns>
    public static string? Of(string path, SentContext context)
    {
        var names = path.Split('/');
        return Corrected(names, context) ?? FromAbove(names, context);
    }

    private static string? Corrected(string[] names, SentContext context)
    {
        var folder = "";
        for (var i = 0; i < names.Length; i++)
        {
            if (PathPattern.HasWildcards(names[i]))
            {
                var pattern = Join(folder, string.Join("/", names.Skip(i)));
                return pattern == string.Join("/", names) ? null : pattern;
            }

            var next = Join(folder, names[i]);
            if (context.Find(next) == EntryKind.None)
            {
                var sent = context.List(folder).Where(entry => context.HiddenBy(Join(folder, entry.Name), entry.Kind) is null);
                if (NearestName.Of(names[i], sent.Select(static entry => entry.Name).OrderBy(static name => name, StringComparer.Ordinal)) is not { } nearest)
                {
                    return null;
                }

                next = Join(folder, nearest);
            }

            folder = next;
        }

        return folder;
    }

    private static string? FromAbove(string[] names, SentContext context)
    {
        for (var i = 1; i < names.Length; i++)
        {
            var path = string.Join("/", names.Skip(i));
            if (!PathPattern.HasWildcards(path) && context.Find(path) != EntryKind.None)
            {
                return path;
            }
        }

        return null;
    }

    private static string Join(string folder, string name) => folder.Length == 0 ? name : folder + "/" + name;
}
