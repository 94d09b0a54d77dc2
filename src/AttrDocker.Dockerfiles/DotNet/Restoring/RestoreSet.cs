using AttrDocker.Dockerfiles.DotNet.Facts;

namespace AttrDocker.Dockerfiles.DotNet.Restoring;

/// <summary>The files that <c>dotnet restore</c> reads, and the folders that <c>dotnet publish</c> compiles. Paths are seen from the build context.</summary>
internal sealed class RestoreSet
{
    private readonly RepositoryFolder _project;
    private readonly RepositoryFolder _context;

    /// <summary>Works it out.</summary>
    /// <param name="facts">The project.</param>
    /// <param name="context">The build context, seen from the project's folder; <see langword="null"/> for the nearest folder that holds all.</param>
    /// <param name="withTools">Whether the manifest of the .NET tools belongs to it.</param>
    public RestoreSet(ProjectFacts facts, string? context, bool withTools)
    {
        var restore = facts.Restore;
        _project = RepositoryFolder.Of(facts.ProjectDirectory);
        var project = facts.EntryPointFile.Length > 0 ? facts.EntryPointFile : facts.ProjectFile;
        string[] all =
        [
            project, .. restore.Projects, .. restore.Imports, .. restore.ResponseFiles, .. restore.NuGetConfigs, .. restore.LockFiles,
            restore.GlobalJson, withTools ? restore.ToolManifest : "",
        ];
        var files = all.Where(static file => file.Length > 0).Select(_project.At).ToList();
        var feeds = restore.LocalFeeds.Select(_project.At).ToList();
        var needed = files.Concat(feeds).Aggregate(_project, static (common, file) => common.CommonWith(file.Parent));
        _context = context is null ? needed : _project.At(context);
        if (!_context.Holds(needed))
        {
            (_context, NeededContext) = (needed, needed.SeenFrom(_project));
        }

        Project = _context.Show(_project.At(project));
        ToolManifest = withTools && restore.ToolManifest.Length > 0 ? _context.Show(_project.At(restore.ToolManifest)) : "";
        Feeds = feeds.Select(_context.Show).Distinct().OrderBy(static feed => feed, StringComparer.Ordinal).ToEquatableArray();
        Files = InOrder(files.Select(_context.Show)).ToEquatableArray();
        Folders = Outermost(InOrder(restore.Projects.Select(file => _context.Show(_project.At(file).Parent)).Append(_context.Show(_project))));
    }

    /// <summary>The nearest folder that holds all, where the context that was asked for does not; seen from the project's folder.</summary>
    public string? NeededContext { get; }

    /// <summary>The build context, seen from the project's folder.</summary>
    public string Context => _context.SeenFrom(_project);

    /// <summary>The project file, or the C# file of an app without one.</summary>
    public string Project { get; }

    /// <summary>The files, in the order in which they are copied: what is shared first, the project itself last.</summary>
    public EquatableArray<string> Files { get; }

    /// <summary>The folders that hold packages.</summary>
    public EquatableArray<string> Feeds { get; }

    /// <summary>The folders of the projects, without those that lie in another one; the project's own last.</summary>
    public EquatableArray<string> Folders { get; }

    /// <summary>The manifest of the .NET tools that are to be restored, or empty.</summary>
    public string ToolManifest { get; }

    /// <summary>The folder of a file; <c>.</c> for the context's root.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path.Substring(0, slash) : ".";

    private IEnumerable<string> InOrder(IEnumerable<string> paths)
    {
        var own = _context.Show(_project);
        return paths
            .Distinct()
            .OrderBy(path => FolderOf(path) == "." && path != own ? 0 : path == own || FolderOf(path) == own ? 2 : 1)
            .ThenBy(FolderOf, StringComparer.Ordinal)
            .ThenBy(static path => path, StringComparer.Ordinal);
    }

    private static EquatableArray<string> Outermost(IEnumerable<string> folders)
    {
        var all = folders.ToList();
        return all.Where(folder => !all.Exists(other => IsInside(folder, other))).ToEquatableArray();
    }

    private static bool IsInside(string folder, string other) =>
        folder != other && (other == "." || folder.StartsWith(other + "/", StringComparison.Ordinal));
}
