using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Scripts;

namespace AttrDocker.Dockerfiles.Stages;

/// <summary>
/// Who runs the container of a stage, and which folders that its instructions made are root's. <c>WORKDIR</c> makes a folder for the user of
/// its moment, <c>COPY</c> makes one for root and leaves the owner of one that is there, whatever <c>--chown</c> says of the files; a volume may be anyone's. It errs
/// towards "another's": who says that a folder is root's asks here first, and is silent where it may have been given away.
/// </summary>
internal sealed class FolderOwners
{
    // Folders in which images bring others of other owners, or that are made anew for each container.
    private static readonly HashSet<string> NotRoots = new(StringComparer.Ordinal) { "dev", "home", "proc", "run", "sys", "tmp", "var" };

    // Commands that leave the owners of folders alone where they do not name them, beside those that install packages.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "addgroup", "adduser", "echo", "export", "fc-cache", "groupadd", "ldconfig", "locale-gen", "rm", "set", "true", "update-ca-certificates", "useradd",
    };

    // Commands by which files in a stage that others copy from come to another owner than who runs them.
    private static readonly HashSet<string> Givers = new(StringComparer.Ordinal) { "chmod", "chown", "cp", "install", "rsync", "su", "sudo", "tar", "unzip" };

    private readonly RuleContext _context;
    private readonly Dictionary<string, bool> _isRoots = new(StringComparer.Ordinal);
    private readonly List<string> _mayHoldOthers = [];
    private readonly List<string> _words = [];
    private bool _isOpen;

    private FolderOwners(RuleContext context, StageBase start)
    {
        (_context, WorkDir, User) = (context, start.Facts.WorkDir, start.Facts.User);
        UserPlace = start.Place;
    }

    /// <summary>The user that the container runs as, without a group; <see langword="null"/> where that cannot be told.</summary>
    public string? User { get; private set; }

    /// <summary>What says so: a <c>USER</c>, or the base image.</summary>
    public Place UserPlace { get; private set; }

    /// <summary>The folder that the container starts in; <see langword="null"/> where that cannot be told.</summary>
    public string? WorkDir { get; private set; }

    /// <summary>Whether a user is root by name or number.</summary>
    public static bool IsRoot(string user) => user is BaseImageFacts.Root or "0" or "";

    /// <summary>Looks at a stage that starts from a well-known image.</summary>
    public static FolderOwners Of(RuleContext context, StageBase start)
    {
        var owners = new FolderOwners(context, start);
        foreach (var stage in start.Chain)
        {
            foreach (var (place, instruction, scope) in context.Scopes.Walk(stage))
            {
                owners.Add(place, instruction, word => new ScopedInstruction<Instruction>(place, instruction, scope, context.Dockerfile.Directives.Escape).ValueOf(word));
            }
        }

        return owners;
    }

    /// <summary>Whether an instruction has made a folder.</summary>
    public bool HasMade(string folder) => _isRoots.ContainsKey(folder);

    /// <summary>The nearest folder above a path that an instruction has made, where it and all below it on the way is root's alone; otherwise <see langword="null"/>.</summary>
    public string? RootFolderAbove(string path)
    {
        var folder = path;
        do
        {
            folder = ImagePath.Parent(folder);
        }
        while (folder != "/" && !HasMade(folder));

        return folder != "/" && _isRoots[folder] && !_isOpen
            && !_mayHoldOthers.Exists(given => ImagePath.IsAtOrBelow(path, given) || ImagePath.IsBelow(given, path))
            && !_words.Exists(word => word.IndexOf(folder, StringComparison.Ordinal) >= 0) ? folder : null;
    }

    private void Add(Place place, Instruction instruction, Func<string?, string?> valueOf)
    {
        switch (instruction)
        {
            case User { Name: var name }:
                (User, UserPlace) = (valueOf(name)?.Split(':')[0], place);
                break;
            case WorkDir { Path: var path }:
                WorkDir = Resolve(valueOf(path));
                Make(WorkDir, User is { } user ? IsRoot(user) : null);
                break;
            case FileTransfer transfer:
                Add(transfer, place, Resolve(valueOf(transfer.Destination)));
                break;
            case Volume volume:
                AddVolumes(volume.Paths.Select(path => Resolve(valueOf(path))));
                break;
            case Run run:
                Add(ShellScript.Of(run.Command));
                break;
        }
    }

    private string? Resolve(string? path) => path is not null && (WorkDir ?? (path.StartsWith("/", StringComparison.Ordinal) ? "/" : null)) is { } folder ? ImagePath.Combine(folder, path) : null;

    /// <summary>Makes a folder with those above it that are not there yet.</summary>
    /// <param name="folder">The folder; <see langword="null"/> where it is not known.</param>
    /// <param name="isRoots">Whether for root; <see langword="null"/> where that is not known.</param>
    private void Make(string? folder, bool? isRoots)
    {
        _isOpen |= folder is null || ImagePath.HasHole(folder);
        for (var made = folder; made is not (null or "/"); made = ImagePath.Parent(made))
        {
            if (!HasMade(made) && ImagePath.Segments(made) is [var top, ..] && !NotRoots.Contains(top))
            {
                _isRoots.Add(made, isRoots == true);
            }
        }
    }

    /// <summary>What is mounted there when a container starts has an owner of its own.</summary>
    private void AddVolumes(IEnumerable<string?> folders)
    {
        foreach (var folder in folders)
        {
            if (folder is null)
            {
                _isOpen = true;
            }
            else
            {
                _mayHoldOthers.Add(folder);
            }
        }
    }

    private void Add(FileTransfer transfer, Place place, string? destination)
    {
        var givesAway = transfer.Chown is not null || transfer.Chmod is not null;

        // A file becomes a folder here that nobody asks about.
        Make(destination, !givesAway);
        if (destination is not null && (givesAway || MayBringOthers(transfer, place)))
        {
            _mayHoldOthers.Add(destination);
        }
    }

    /// <summary>Copied files keep the owners that they have in their stage, unpacked ones those of the archive; files of the build context become root's.</summary>
    private bool MayBringOthers(FileTransfer transfer, Place place) => transfer is not Copy { From: var from }
        || (from is not null && (_context.Graph.ReferenceAt(place.At(Part.From))?.Target is not { } stage || MayHoldOthers(stage)));

    private bool MayHoldOthers(int stage) => _context.Bases[stage] is not { Facts.User: BaseImageFacts.Root } start
        || start.Chain.SelectMany(s => _context.Dockerfile.Stages[s].Instructions).Any(static instruction => instruction switch
        {
            User { } => true,
            FileTransfer transfer => transfer is not Copy { From: null, Chown: null, Chmod: null },
            Run run => ShellScript.Of(run.Command) is var script && (!script.IsReadable || script.Commands.Any(static c => Givers.Contains(c.Name))),
            _ => false,
        });

    private void Add(ShellScript script)
    {
        _isOpen |= !script.IsReadable;
        foreach (var command in script.Commands)
        {
            _isOpen |= !command.Words.IsEmpty && !Harmless.Contains(command.Name) && !PackageManagers.Contains(command.Name);
            _words.AddRange(command.Words.Select(static word => word.Text));
        }
    }
}
