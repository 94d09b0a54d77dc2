namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>
/// A folder of which a <c>RUN</c> declares what it writes there (<see cref="Run.Produces"/>). Unless something else may write
/// there too, what is not declared is not there.
/// </summary>
internal static class Contract
{
    // A base image has files here that no stage declares.
    private static readonly string[] SystemFolders =
        ["/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib32", "/lib64", "/media", "/mnt", "/opt", "/proc", "/root", "/run", "/sbin", "/srv", "/sys", "/usr", "/var"];

    /// <summary>Finds the declarations that a path breaks.</summary>
    /// <param name="path">A path that nothing is known to write.</param>
    /// <param name="stage">The stage.</param>
    /// <returns>All that the stage declares in the folder; nothing where the path may be there.</returns>
    public static IReadOnlyList<string> BrokenBy(string path, StageArtifacts stage)
    {
        var folder = stage.DeclaredFolders
            .Where(d => ImagePath.IsBelow(path, d.Folder) && d.Folder != "/" && !IsSystem(d.Folder))
            .OrderByDescending(static d => d.Folder.Length)
            .FirstOrDefault()?.Folder;
        return folder is null || stage.Files.Facts.Any(f => f.Explains(path))
            ? []
            : [.. stage.DeclaredFolders.Where(d => d.Folder == folder).Select(static d => d.Path).Distinct()];
    }

    private static bool IsSystem(string folder) =>
        !IsIn(folder, "/usr/src") && Array.Exists(SystemFolders, system => IsIn(folder, system));

    private static bool IsIn(string path, string folder) => path == folder || ImagePath.IsBelow(path, folder);
}
