namespace AttrDocker.Tasks.Files;

/// <summary>Whether a path may be written: it must lie in the project's folder or in the repository around it.</summary>
internal static class Containment
{
    private static readonly StringComparison Comparison =
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Follows the links in a path and tells whether it stays inside.</summary>
    /// <param name="path">The path to write, full.</param>
    /// <param name="projectFolder">The project's folder, full.</param>
    /// <returns>The path without links, null when a link cannot be followed; and whether it lies inside.</returns>
    public static (string? Real, bool Inside) Check(string path, string projectFolder)
    {
        var real = RealPath.Of(path);
        return (real, real is not null && (IsBelow(real, projectFolder) || IsBelow(real, Repository.RootAbove(projectFolder))));
    }

    private static bool IsBelow(string real, string? folder)
    {
        if (folder is null || RealPath.Of(folder) is not { } root)
        {
            return false;
        }

        var prefix = root.TrimEnd('/', '\\') + Path.DirectorySeparatorChar;
        return real.StartsWith(prefix, Comparison);
    }
}
