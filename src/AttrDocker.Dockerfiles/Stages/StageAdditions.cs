using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Scripts;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Stages;

/// <summary>
/// What the instructions of stages may have added to their base image. It errs towards "may": who says that something is missing asks
/// here first, and is silent where it could have come from anywhere.
/// </summary>
internal sealed class StageAdditions
{
    private static readonly string[] Shells = ["sh", "bash", "ash", "dash", "busybox", "toybox"];
    private static readonly HashSet<string> SystemFolders = new(StringComparer.Ordinal) { "bin", "sbin", "usr", "lib", "lib64", "busybox", "nix" };
    private static readonly HashSet<string> ArchiveEndings = new(StringComparer.Ordinal) { "tar", "gz", "tgz", "xz", "txz", "bz2", "zst" };

    // Programs that may do anything at all.
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { ".", "source", "eval", "make", "ansible-playbook", "chroot", "nix-env" };

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _copied = new(StringComparer.Ordinal);
    private bool _isOpen;
    private bool _coversSystem;
    private bool _setsShell;

    private StageAdditions()
    {
    }

    /// <summary>Whether a shell may have come: by a copy, or because <c>SHELL</c> names one.</summary>
    public bool MayHaveShell => _coversSystem || _setsShell || Array.Exists(Shells, _copied.Contains);

    /// <summary>Looks at stages.</summary>
    /// <param name="context">The Dockerfile.</param>
    /// <param name="stages">The stages.</param>
    /// <param name="end">The instruction before which to stop, or <see langword="null"/> to look at all.</param>
    public static StageAdditions Of(RuleContext context, IEnumerable<int> stages, Place? end = null)
    {
        var additions = new StageAdditions();
        foreach (var stage in stages)
        {
            additions.Add(context, stage, end);
        }

        return additions;
    }

    /// <summary>Whether a program, or a package whose name has this in it, may have come.</summary>
    public bool MayHave(string name) =>
        _isOpen || _coversSystem || _words.Concat(_copied).Any(word => word.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether what a mount brings may hold programs.</summary>
    public static bool CoversSystem(string path) => path == "/" || (ImagePath.Segments(path) is [var first, ..] && SystemFolders.Contains(first));

    private void Add(RuleContext context, int stage, Place? end)
    {
        var workDir = context.Bases[stage]?.Facts.WorkDir ?? "/";
        foreach (var (place, instruction, scope) in context.Scopes.Walk(stage))
        {
            if (place == end)
            {
                return;
            }

            switch (instruction)
            {
                case WorkDir { Path: var path }:
                    workDir = Resolve(workDir, path, scope) ?? ImagePath.Unknown;
                    break;
                case Shell:
                    _setsShell = true;
                    break;
                case FileTransfer transfer:
                    Add(transfer, Resolve(workDir, transfer.Destination, scope));
                    break;
                case Run run:
                    Add(ShellScript.Of(run.Command));
                    break;
            }
        }
    }

    private static string? Resolve(string folder, string word, Scope scope) =>
        scope.Expand(word) is { IsKnown: true, Error: null, Value: var path } ? ImagePath.Combine(folder, path) : null;

    private void Add(FileTransfer transfer, string? destination)
    {
        foreach (var source in transfer.Sources)
        {
            _copied.Add(ImagePath.Name(source));
        }

        if (destination is null || ImagePath.HasHole(destination))
        {
            _coversSystem = true;
            return;
        }

        _copied.Add(ImagePath.Name(destination));
        _coversSystem |= CoversSystem(destination) && transfer.Sources.Any(source => MayBeFolder(source, transfer is Add));
    }

    /// <summary>A name with an ending is a file, but an archive may be unpacked.</summary>
    private static bool MayBeFolder(string source, bool unpacks)
    {
        var name = ImagePath.Name(source);
        var dot = name.LastIndexOf('.');
        return dot <= 0 || dot == name.Length - 1 || source.EndsWith("/", StringComparison.Ordinal) || (unpacks && ArchiveEndings.Contains(name.Substring(dot + 1)));
    }

    private void Add(ShellScript script)
    {
        _isOpen |= !script.IsReadable;
        foreach (var command in script.Commands)
        {
            _isOpen |= IsOpen(command);
            _words.UnionWith(command.Words.Select(static w => w.Text));
        }
    }

    private static bool IsOpen(SimpleCommand command)
    {
        if (command.Words.IsEmpty)
        {
            return false;
        }

        var path = command.Words[0].Literal ?? "";
        var isScript = path.Contains("/") && !CoversSystem(path) || path.EndsWith(".sh", StringComparison.Ordinal);
        var installsUnknown = PackageManagers.Contains(command.Name) && command.Words.Any(static w => w.Literal is null);
        return path.Length == 0 || isScript || installsUnknown || Openers.Contains(command.Name);
    }
}
