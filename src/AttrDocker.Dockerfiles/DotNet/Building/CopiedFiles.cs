using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Scripts;

namespace AttrDocker.Dockerfiles.DotNet.Building;

/// <summary>Which files of the build context stand where in a stage, before one of its instructions.</summary>
internal sealed class CopiedFiles
{
    // Commands after which files may be anywhere.
    private static readonly HashSet<string> Movers = new(StringComparer.Ordinal) { "mv", "cp", "ln", "tar", "unzip", "git", "rsync", "install", "cd", "xargs", "curl", "wget" };

    private readonly List<(string Source, string Destination, bool IsFolder, bool KeepsParents)> _copies = [];

    private CopiedFiles(string workDir) => WorkDir = workDir;

    /// <summary>The working folder at that instruction.</summary>
    public string WorkDir { get; private set; }

    /// <summary>
    /// The files before a <c>RUN</c>; <see langword="null"/> where it cannot be told: patterns, variables, commands that move files, other
    /// stages, mounts.
    /// </summary>
    public static CopiedFiles? Before(Place place, RuleContext context)
    {
        if (context.Bases[place.Stage] is not { Facts: var facts } start || start.Chain.Count > 1 || context.Dockerfile.Stages[place.Stage].Instructions[place.Instruction] is Run { Mounts: var mounts } && mounts.Any(static m => m is BindMount))
        {
            return null;
        }

        var files = new CopiedFiles(facts.WorkDir);
        foreach (var (current, instruction, scope) in context.Scopes.Walk(place.Stage))
        {
            if (current == place)
            {
                return files;
            }

            if (!files.Add(instruction, word => scope.Expand(word) is { IsKnown: true, Error: null, Value: var value } ? value : null))
            {
                return null;
            }
        }

        return files;
    }

    /// <summary>Whether a file of the context stands at a path of the stage.</summary>
    /// <param name="file">Its path in the context.</param>
    /// <param name="path">The absolute path in the stage.</param>
    public bool Has(string file, string path) => _copies.Exists(copy => PathOf(file, copy) == path);

    /// <summary>Where a file of the context stands in the stage, or <see langword="null"/> where it was not copied.</summary>
    public string? PathOf(string file) => _copies.Select(copy => PathOf(file, copy)).FirstOrDefault(static p => p is not null);

    private static string? PathOf(string file, (string Source, string Destination, bool IsFolder, bool KeepsParents) copy) =>
        copy.KeepsParents && (file == copy.Source || IsIn(file, copy.Source)) ? ImagePath.Combine(copy.Destination, file)
        : file == copy.Source ? copy.IsFolder ? ImagePath.Combine(copy.Destination, ImagePath.Name(file)) : copy.Destination
        : IsIn(file, copy.Source) ? ImagePath.Combine(copy.Destination, file.Substring(copy.Source.Length).TrimStart('/'))
        : null;

    private static bool IsIn(string file, string folder) => folder.Length == 0 || file.StartsWith(folder + "/", StringComparison.Ordinal);

    private bool Add(Instruction instruction, Func<string, string?> expand)
    {
        switch (instruction)
        {
            case WorkDir { Path: var word }:
                WorkDir = expand(word) is { } folder ? ImagePath.Combine(WorkDir, folder) : ImagePath.Unknown;
                return !ImagePath.HasHole(WorkDir);
            case Copy { From: not null }:
                return false;
            case FileTransfer transfer:
                return Add(transfer, expand);
            case Run run:
                var script = ShellScript.Of(run.Command);
                return script.IsReadable && !run.Mounts.Any(static m => m is BindMount)
                    && script.Commands.All(static c => !Movers.Contains(c.Name) && !c.IsConditional && c.Name.Length > 0 && !c.Name.EndsWith(".sh", StringComparison.Ordinal));
            default:
                return instruction is not OnBuild;
        }
    }

    private bool Add(FileTransfer transfer, Func<string, string?> expand)
    {
        if (expand(transfer.Destination) is not { } destination || !transfer.Exclude.IsEmpty)
        {
            return false;
        }

        var isFolder = destination.EndsWith("/", StringComparison.Ordinal) || destination is "." or ".." || transfer.Sources.Count > 1 || ImagePath.Combine(WorkDir, destination) == WorkDir;
        foreach (var word in transfer.Sources)
        {
            if (expand(word) is not { } source || source.IndexOfAny(['*', '?', '[']) >= 0)
            {
                return false;
            }

            _copies.Add((ImagePath.Combine("/", source).TrimStart('/'), ImagePath.Combine(WorkDir, destination), isFolder, transfer is Copy { Parents: true }));
        }

        return true;
    }
}
