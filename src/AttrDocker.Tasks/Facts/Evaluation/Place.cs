namespace AttrDocker.Tasks.Facts.Evaluation;

/// <summary>Where an expression stands: what its relative paths and <c>MSBuildThisFile…</c> refer to.</summary>
/// <param name="Project">The project that is evaluated, full path.</param>
/// <param name="File">The file that holds the expression, full path: the project or one that it imports.</param>
internal sealed record Place(string Project, string File)
{
    /// <summary>The folder of the project, full path.</summary>
    public string ProjectFolder { get; } = Path.GetDirectoryName(Project)!;

    /// <summary>The folder of the file, full path.</summary>
    public string Folder { get; } = Path.GetDirectoryName(File)!;

    /// <summary>The full path of an import, which is seen from the file; <c>\</c> divides folders on every system, as in MSBuild.</summary>
    /// <param name="relative">The path, without escapes.</param>
    /// <returns>Null for what can be no path.</returns>
    public string? PathOf(string relative) => Full(Folder, relative);

    /// <summary>The full path of an item or of a function's argument, which is seen from the project wherever it is written.</summary>
    /// <param name="relative">The path, without escapes.</param>
    /// <returns>Null for what can be no path.</returns>
    public string? ItemPathOf(string relative) => Full(ProjectFolder, relative);

    private static string? Full(string folder, string relative)
    {
        try
        {
            var path = relative.Trim().Replace('\\', '/');
            return path.Length == 0 ? null : System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, path));
        }
        catch (Exception failure) when (Files.FileFailure.Is(failure))
        {
            return null;
        }
    }
}
