using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.DotNet.Building;
using AttrDocker.Dockerfiles.DotNet.Facts;

namespace AttrDocker.Dockerfiles.Rules.Application;

/// <summary>
/// Project files that are copied one by one before <c>dotnet restore</c> go stale: a reference or a <c>Directory.Packages.props</c> is
/// added, and the build of the image fails, or restores something else.
/// </summary>
public sealed class RestoreShouldSeeTheFilesThatItReads : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK6005";

    private const int Named = 3;

    private static readonly RuleDescriptor SeeTheFiles = new(
        Id,
        "Restore should see the files that it reads",
        "'dotnet restore' reads {0}, but no instruction before it puts {1} there. Copy {2} from the build context.",
        RuleCategory.Application,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => SeeTheFiles;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context is not { Project: { ProjectFile.Length: > 0 } project, ContextFolder: { } folder } || !IsAbsolute(project.ProjectDirectory))
        {
            yield break;
        }

        var root = ImagePath.Combine(Rooted(project.ProjectDirectory), folder);
        foreach (var step in context.ProjectSteps.Where(static s => s.Verb == "restore"))
        {
            if (CopiedFiles.Before(step.Place, context) is not { } files || InContext(project.ProjectFile, project, root) is not { } projectFile
                || files.PathOf(projectFile) is not { } projectPath)
            {
                continue;
            }

            var missing = Needed(project)
                .Select(file => (File: InContext(file, project, root), Path: ImagePath.Combine(ImagePath.Parent(projectPath), file)))
                .Where(needed => needed.File is not null && !files.Has(needed.File, needed.Path))
                .ToList();
            if (missing.Count > 0)
            {
                var run = (Run)context.Dockerfile.Stages[step.Place.Stage].Instructions[step.Place.Instruction];
                yield return new(SeeTheFiles, CommandPlaces.Of(step.Place, run.Command, "restore"), [.. Words(missing.ConvertAll(static m => (m.File!, m.Path)))]);
            }
        }
    }

    /// <summary>What a missing copy breaks: not <c>global.json</c>, nor a configuration that names no source of its own.</summary>
    private static IEnumerable<string> Needed(ProjectFacts project) => project.Restore.Projects
        .Concat(project.Restore.Imports)
        .Concat(project.Restore.Sources.IsEmpty && project.Restore.LocalFeeds.IsEmpty ? [] : project.Restore.NuGetConfigs);

    private static string[] Words(List<(string File, string Path)> missing) =>
    [
        List(missing.ConvertAll(static m => m.Path)),
        missing.Count == 1 ? "it" : "them",
        List(missing.ConvertAll(static m => m.File)),
    ];

    private static string List(List<string> paths) =>
        string.Join(", ", paths.Take(Named).Select(static p => $"'{p}'")) + (paths.Count > Named ? $" and {paths.Count - Named} more" : "");

    /// <summary>A file's path in the build context; <see langword="null"/> where it is outside.</summary>
    private static string? InContext(string file, ProjectFacts project, string root)
    {
        var path = ImagePath.Combine(Rooted(project.ProjectDirectory), file);
        return root == "/" ? path.Substring(1) : path.StartsWith(root + "/", StringComparison.Ordinal) ? path.Substring(root.Length + 1) : null;
    }

    private static bool IsAbsolute(string folder) => folder.Length > 1 && (folder[0] == '/' || folder[1] == ':');

    private static string Rooted(string folder) => folder[0] == '/' ? folder : "/" + folder;
}
