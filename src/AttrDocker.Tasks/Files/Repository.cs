namespace AttrDocker.Tasks.Files;

/// <summary>The Git repository around a folder, and paths relative to it.</summary>
internal static class Repository
{
    /// <summary>
    /// The nearest folder at or above <paramref name="folder"/> that holds <c>.git</c>, or null. It is a folder, or a file in
    /// worktrees and submodules.
    /// </summary>
    public static string? RootAbove(string folder) => RootAbove(folder, static entry => Directory.Exists(entry) || File.Exists(entry));

    /// <summary>The same, where another than the file system is asked whether there is a file or a folder.</summary>
    public static string? RootAbove(string folder, Func<string, bool> exists)
    {
        for (var candidate = folder; candidate is not null; candidate = Path.GetDirectoryName(candidate))
        {
            if (exists(Path.Combine(candidate, ".git")))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The path as a person at the repository's root would type it, with <c>/</c>; the full path outside one.</summary>
    public static string Shown(string path)
    {
        var root = RootAbove(Path.GetDirectoryName(path)!);
        return root is null ? path : path.Substring(root.Length).TrimStart('/', '\\').Replace('\\', '/');
    }
}
