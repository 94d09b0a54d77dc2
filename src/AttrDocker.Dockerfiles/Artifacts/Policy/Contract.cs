namespace AttrDocker.Dockerfiles.Artifacts.Policy;

/// <summary>
/// A folder of which a <c>RUN</c> declares what it writes there (<see cref="Run.Produces"/>). Unless something else may write
/// there too, what is not declared is not there.
/// </summary>
internal static class Contract
{
    /// <summary>Finds the declarations that a path breaks.</summary>
    /// <param name="path">A path that nothing is known to write.</param>
    /// <param name="stage">The stage.</param>
    /// <returns>All that the stage declares in the folder; <see langword="null"/> where the path may be there.</returns>
    public static Undeclared? BrokenBy(string path, StageArtifacts stage)
    {
        var folder = stage.DeclaredFolders
            .Where(d => ImagePath.IsBelow(path, d.Folder) && d.Folder != "/" && !SystemFolders.Contain(d.Folder))
            .OrderByDescending(static d => d.Folder.Length)
            .FirstOrDefault()?.Folder;
        return folder is null || stage.Ask(path).Answer is not null
            ? null
            : new(folder, [.. stage.DeclaredFolders.Where(d => d.Folder == folder).Select(static d => d.Path).Distinct()]);
    }
}
