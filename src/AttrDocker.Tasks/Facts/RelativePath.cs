namespace AttrDocker.Tasks.Facts;

/// <summary>Paths as the facts have them: seen from a folder, with <c>/</c>.</summary>
internal static class RelativePath
{
    private static readonly StringComparison Comparison =
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Tells equal paths as the file systems of this operating system usually do.</summary>
    public static StringComparer Comparer { get; } = Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>A path as seen from a folder; <c>.</c> for the folder itself, null where it has another root.</summary>
    /// <param name="folder">A full path, without <c>..</c> in it.</param>
    /// <param name="path">Another.</param>
    public static string? Of(string folder, string path)
    {
        var (from, to) = (Parts(folder), Parts(path));
        var shared = 0;
        while (shared < from.Length && shared < to.Length && string.Equals(from[shared], to[shared], Comparison))
        {
            shared++;
        }

        // A drive or a server on Windows; on Unix all paths begin with the empty part before the first slash.
        if (shared == 0)
        {
            return null;
        }

        var steps = Enumerable.Repeat("..", from.Length - shared).Concat(to.Skip(shared));
        var relative = string.Join("/", steps);
        return relative.Length == 0 ? "." : relative;
    }

    /// <summary>Whether a path lies in a folder, or is it.</summary>
    public static bool IsInside(string folder, string path)
    {
        var prefix = folder.TrimEnd('/', '\\');
        return path.StartsWith(prefix, Comparison)
            && (path.Length == prefix.Length || path[prefix.Length] is '/' or '\\');
    }

    private static string[] Parts(string path) => path.Replace('\\', '/').TrimEnd('/').Split('/');
}
