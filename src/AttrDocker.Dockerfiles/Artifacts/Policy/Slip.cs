using AttrDocker.Dockerfiles.Artifacts.Files;
using AttrDocker.Dockerfiles.Naming;

namespace AttrDocker.Dockerfiles.Artifacts.Policy;

/// <summary>A path that is one mistyped letter away from one that a stage is known to write.</summary>
/// <param name="Evidence">What the stage writes.</param>
/// <param name="Segment">The position of the misspelt name in the path.</param>
/// <param name="Written">The name as written.</param>
/// <param name="Intended">The name that was meant.</param>
internal sealed record Slip(Explanation Evidence, int Segment, string Written, string Intended)
{
    private const int ShortestName = 3;

    // In the midst of a path whose end is right a name may be shorter.
    private const int ShortestFolder = 2;

    // api and app, web and wet: of short names that differ by one letter both may be there.
    private const int ShortestSwapped = 5;

    // A system has many short names that are near to each other: bash and dash, apt and apk.
    private const int ShortestSystemName = 5;

    // build and guild are both names of modules.
    private const int ShortestModuleFolder = 6;

    private static readonly string InAnyFolder = ImagePath.Hole + "/";

    /// <summary>Finds what a path was meant to be.</summary>
    /// <param name="path">A path that nothing is known to write.</param>
    /// <param name="files">The stage's files.</param>
    /// <param name="present">What explains the path by now; a slip rests on something that lies deeper.</param>
    /// <param name="isWritten">Whether a name is written somewhere in the stage, so that it is no mistake.</param>
    /// <returns>The most convincing slip first; none where the path is not near to anything.</returns>
    public static IReadOnlyList<Slip> Find(string path, FileTree files, Explanation? present, Func<string, bool> isWritten)
    {
        var explained = present is null ? 0 : ImagePath.Depth(ImagePath.KnownFolder(present.Path));
        var isInTree = present is { Relation: Relation.Inside };
        return
        [
            .. Near(path, files, isInTree)
                .Where(slip => ImagePath.Depth(slip.Evidence.Path) > explained && !CommonNames.Contains(slip.Written) && !isWritten(slip.Written))
                .OrderByDescending(static slip => slip.Evidence.Trace.Strength)
                .ThenByDescending(static slip => ImagePath.Depth(slip.Evidence.Path)),
        ];
    }

    /// <summary>Finds what a path was meant to be that lies in a folder where anything may be, such as a repository or what an archive holds.</summary>
    /// <param name="path">A path of which only the folder is known.</param>
    /// <param name="files">The stage's files.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="isWritten">Whether a name is written somewhere in the stage, so that it is no mistake.</param>
    /// <returns>The most convincing slip first; none where the path is not near to anything.</returns>
    public static IReadOnlyList<Slip> Inside(string path, FileTree files, Explanation folder, Func<string, bool> isWritten) =>
        [.. Find(path, files, folder, isWritten).Where(static slip => slip.Evidence.Relation == Relation.Same && NearNames.AreApart(slip.Intended, slip.Written))];

    // Along the path, each name is compared with those that stand beside it; the rest of the path must fit as it is.
    private static IEnumerable<Slip> Near(string path, FileTree files, bool isInTree)
    {
        var names = ImagePath.Segments(path);
        var (node, at) = (files.Root, "/");
        for (var i = 0; i < names.Length; i++)
        {
            // Where anything may be, short names such as lms and cms may stand side by side.
            foreach (var entry in node.Children)
            {
                var (name, child) = (entry.Key, entry.Value);
                if (MistakeBetween(name, names[i], isLast: i == names.Length - 1) is not { } mistake)
                {
                    continue;
                }

                var root = ImagePath.Append(at, name);
                var intended = ImagePath.Combine(root, string.Join("/", names.Skip(i + 1)));
                var evidence = PathQuestion.Ask(child, intended, root).Answer;
                var isSure = (mistake != Mistake.Swapped || name.Length >= ShortestSwapped) && (!isInTree || CommonNames.Contains(name) || NearNames.AreApart(name, names[i]));
                var mayStand = i < names.Length - 1 && !IsKnown(node, names[i]) && (isSure || SystemFolders.AreStandard(root));
                evidence = evidence is { IsEvidence: false, Relation: not Relation.Above } && mayStand ? Standing(child, root) : evidence;
                if (evidence is not null && IsConvincing(evidence, mistake, name, names[i], root))
                {
                    yield return new(evidence, i, names[i], name);
                }
            }

            foreach (var slip in NearAnyFolder(names, i, node, at, files))
            {
                yield return slip;
            }

            if (!node.Children.TryGetValue(names[i], out node!))
            {
                yield break;
            }

            at = ImagePath.Append(at, names[i]);
        }
    }

    private static bool IsKnown(FolderNode folder, string name) => folder.Children.TryGetValue(name, out var child) && child.Traces.Any(static t => t.IsEvidence);

    // Of what lies in the folder nothing may be known, but the folder itself is there, and the one that is written is not.
    private static Explanation? Standing(FolderNode folder, string path) =>
        folder.Traces.FirstOrDefault(static t => t.IsEvidence) is { } trace ? new(path, trace, Relation.Same)
        : folder.EvidenceBelow(path) is { } below ? below
        : SystemFolders.AreStandard(path) && folder.Traces.FirstOrDefault(static t => t.Role == FactRole.System) is { } system ? new(path, system, Relation.Same)
        : null;

    // A folder that each module of a project has, such as target: it is known by its name alone.
    private static IEnumerable<Slip> NearAnyFolder(string[] names, int first, FolderNode node, string at, FileTree files)
    {
        foreach (var (tail, trace) in node.Patterns)
        {
            var intended = tail.StartsWith(InAnyFolder, StringComparison.Ordinal) && trace.IsEvidence ? tail.Substring(InAnyFolder.Length) : "";
            for (var i = first + 1; i < names.Length && intended.Length >= ShortestModuleFolder && intended.IndexOfAny(['/', ImagePath.Hole]) < 0; i++)
            {
                var slip = new Slip(new(ImagePath.Append(at, tail), trace, Relation.Same), i, names[i], intended);
                if (MistakeBetween(intended, names[i], isLast: i == names.Length - 1) is not null && NearNames.AreApart(intended, names[i])
                    && PathQuestion.Ask(files.Root, "/" + string.Join("/", names.Select((name, n) => n == i ? intended : name))).Answer is { IsEvidence: true })
                {
                    yield return slip;
                }
            }
        }
    }

    // dockerd stands beside docker, but build is no daemon.
    private static bool IsDaemon(string name, string program) => name == program + "d" && !CommonNames.Contains(name);

    private static Mistake? MistakeBetween(string intended, string written, bool isLast) =>
        !IsDaemon(intended, written) && !IsDaemon(written, intended) && written.Length >= (isLast ? ShortestName : ShortestFolder) && intended.Length >= ShortestName && !FileEndings.Differ(intended, written) && Misspelling.Between(intended, written) is { IsSlip: true, Mistake: var mistake } ? mistake : null;

    private static bool IsConvincing(Explanation evidence, Mistake mistake, string intended, string written, string root) =>
        (evidence.IsEvidence || SystemFolders.AreStandard(evidence.Path))
        && (mistake != Mistake.Case || evidence.Trace.Strength == FactStrength.Explicit)
        && (evidence.Trace.Role != FactRole.System || intended.Length >= ShortestSystemName || SystemFolders.AreStandard(root))
        && (written.Length >= ShortestName || ImagePath.IsBelow(evidence.Path, root) || SystemFolders.AreStandard(root));
}
