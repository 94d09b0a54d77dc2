using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.DotNet.Building;
using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Variables;

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
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

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
                .Select(static needed => (File: needed.File!, needed.Path))
                .ToList();
            if (missing.Count > 0)
            {
                var run = (Run)context.Dockerfile.Stages[step.Place.Stage].Instructions[step.Place.Instruction];
                var copies = Copies(missing, files.WorkDir, LinksBefore(step.Place, context));
                yield return new(SeeTheFiles, CommandPlaces.Of(step.Place, run.Command, "restore"), [.. Words(missing)])
                {
                    Edits = copies.Select(copy => new InsertInstruction(step.Place, copy)).ToEquatableArray<Edit>(),
                    EditTitle = copies.Count == 0 ? null : missing.Count == 1 ? $"Copy '{missing[0].File}'" : $"Copy the {missing.Count} files",
                };
            }
        }
    }

    /// <summary>What a missing copy breaks: not <c>global.json</c>, nor a configuration that names no source of its own.</summary>
    private static IEnumerable<string> Needed(ProjectFacts project) => project.Restore.Projects
        .Concat(project.Restore.Imports)
        .Concat(project.Restore.Sources.IsEmpty && project.Restore.LocalFeeds.IsEmpty ? [] : project.Restore.NuGetConfigs);

    /// <summary>The instructions that put the files there, one for each folder; none where a name is a pattern to <c>COPY</c>.</summary>
    private static List<Copy> Copies(List<(string File, string Path)> missing, string workDir, bool link) => missing.Exists(static m => ImagePath.HasWildcards(m.File)) ? [] :
    [
        .. missing.GroupBy(static m => ImagePath.Parent(m.Path)).Select(folder =>
            new Copy(folder.Select(static m => Word.FromLiteral(m.File)).ToEquatableArray(), Word.FromLiteral(Seen(folder.Key, workDir))) { Link = link }),
    ];

    /// <summary>A folder as the copies of people name it: from the working folder where it is in it.</summary>
    private static string Seen(string folder, string workDir) =>
        folder == workDir ? "./" : folder == "/" ? "/" : (ImagePath.IsBelow(folder, workDir) ? folder.Substring(workDir.TrimEnd('/').Length + 1) : folder) + "/";

    /// <summary>Whether the copies before an instruction say <c>--link</c>, as a new one beside them then should.</summary>
    private static bool LinksBefore(Place place, RuleContext context) =>
        context.Dockerfile.Stages[place.Stage].Instructions.Take(place.Instruction).OfType<Copy>().LastOrDefault() is { Link: true };

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
