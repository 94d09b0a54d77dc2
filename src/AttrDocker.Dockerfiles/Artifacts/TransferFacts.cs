using AttrDocker.Dockerfiles.Artifacts.Files;
using AttrDocker.Dockerfiles.Context;
using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>What <c>COPY</c> and <c>ADD</c> write. (Dockerfile reference, "COPY" and "ADD".)</summary>
internal static class TransferFacts
{
    // Files, without looking at the build context: a name with one of these endings is no folder.
    private static readonly string[] FileEndings =
    [
        ".c", ".cc", ".cfg", ".config", ".conf", ".cpp", ".crt", ".cs", ".csproj", ".css", ".dll", ".env", ".exe", ".fsproj", ".go", ".gradle", ".h", ".html",
        ".ini", ".jar", ".java", ".js", ".json", ".key", ".kts", ".lock", ".md", ".mod", ".nupkg", ".pem", ".php", ".properties", ".props", ".py", ".rb", ".rs", ".sh",
        ".slnx", ".sln", ".sql", ".sum", ".targets", ".toml", ".ts", ".txt", ".war", ".xml", ".yaml", ".yml",
    ];

    private static readonly string[] ArchiveEndings = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar.zst"];

    /// <summary>Files of the build context, of an address, or written in the Dockerfile.</summary>
    /// <param name="transfer">The instruction.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="state">The stage that it stands in.</param>
    /// <param name="context">The files of the build context, where they are known.</param>
    public static void OfContext(FileTransfer transfer, Place place, StageArtifacts state, ContextFiles? context)
    {
        var destination = state.Resolve(transfer.Destination);
        var isFolder = IsFolder(transfer);
        foreach (var file in transfer.Files)
        {
            Write(isFolder ? ImagePath.Combine(destination, file.Delimiter) : destination, FactKind.Path);
        }

        foreach (var source in transfer.Sources)
        {
            var isRemote = transfer is Add && IsRemote(source);
            var name = isRemote ? AddressName(state.Variables.Expand(source, ImagePath.Hole)) : ImagePath.Name(ImagePath.Combine("/", state.Text(source)));
            var inside = Inside(destination, name);
            if (isRemote)
            {
                // A repository or an archive fills the destination, a file lies in it or at it.
                Write(destination, FactKind.Tree);
                Write(inside, FactKind.Path);
            }
            else if (transfer is Add && EndsLike(name, ArchiveEndings))
            {
                Write(destination, FactKind.Tree);
            }
            else if (Listed(source, transfer, state, context) is { } files)
            {
                Write(destination, FactKind.Path);
                foreach (var (path, kind) in files)
                {
                    Write(ImagePath.Append(destination, path), FactKind.Path);
                    if (kind != EntryKind.Folder && ImagePath.Name(path).IndexOf('.') < 0)
                    {
                        // A link may lead to a folder.
                        Add(ImagePath.Append(destination, path), FactKind.Tree, FactStrength.Region);
                    }
                }
            }
            else if (IsFile(source, name) && transfer is not Copy { Parents: true })
            {
                // Without a trailing slash it depends on whether the destination is a folder by then.
                Write(isFolder ? inside : destination, FactKind.Path);
                Add(inside, FactKind.Path, FactStrength.Convention);
            }
            else
            {
                Write(destination, FactKind.Path);
                Add(destination, FactKind.Tree, FactStrength.Region);
                if (name.Length > 0 && !ImagePath.HasHole(name))
                {
                    Add(inside, FactKind.Path, FactStrength.Convention);
                }
            }
        }

        void Write(string path, FactKind kind) => Add(path, kind, FactStrength.Explicit);

        void Add(string path, FactKind kind, FactStrength strength) => state.Add(new(path, kind, strength, transfer.Keyword), place);
    }

    // .config/ is a folder, and .config may be one.
    private static bool IsFile(string source, string name) =>
        !source.EndsWith("/", StringComparison.Ordinal) && Array.Exists(FileEndings, ending => name.EndsWith(ending, StringComparison.Ordinal) && name.Length > ending.Length);

    // What a folder of the context holds; null where that is not known, or where the source is another thing.
    private static IReadOnlyList<ContextFile>? Listed(string source, FileTransfer transfer, StageArtifacts state, ContextFiles? context)
    {
        var path = state.Text(source);
        return context is null || ImagePath.HasHole(path) || transfer is Copy { Parents: true } || !transfer.Exclude.IsEmpty ? null
            : CleanPath.InContext(path) is var folder && context.KindOf(folder) == EntryKind.Folder ? context.Below(folder)
            : null;
    }

    /// <summary>Files of another stage, an image or a named context.</summary>
    /// <param name="copy">The instruction.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="state">The stage that it stands in.</param>
    /// <param name="from">The other stage, or <see langword="null"/> where it is none.</param>
    public static void OfStage(Copy copy, Place place, StageArtifacts state, StageArtifacts? from)
    {
        var destination = state.Resolve(copy.Destination);
        Add(destination, FactKind.Path, FactStrength.Explicit);
        foreach (var word in copy.Sources)
        {
            var source = ImagePath.Combine("/", state.Text(word));
            if (from is null || copy.Parents || ImagePath.HasHole(source))
            {
                Add(destination, FactKind.Tree, FactStrength.Region);
                Add(Inside(destination, ImagePath.Name(source)), FactKind.Path, FactStrength.Convention);
                continue;
            }

            // A file lands in the folder under its own name; of a folder the content lands there.
            Add(Inside(destination, ImagePath.Name(source)), FactKind.Path, FactStrength.Convention);
            if (from.Openness != Openness.None || from.Ask(source) is { LiesInTree: true } or { Answer: null })
            {
                // What may be in the other stage may be here.
                Add(destination, FactKind.Tree, FactStrength.Region);
            }

            state.Files.Graft(from.Files, source, destination);
        }

        void Add(string path, FactKind kind, FactStrength strength) => state.Add(new(path, kind, strength, copy.Keyword), place);
    }

    private static bool EndsLike(string name, string[] endings) => Array.Exists(endings, ending => name.EndsWith(ending, StringComparison.Ordinal));

    // A wildcard stands for a part of the name, not for any path: *.csproj stays in the folder.
    private static string Inside(string destination, string name) => name.Length == 0 ? destination : ImagePath.Append(destination, name);

    /// <summary>Whether the destination is certainly a folder.</summary>
    public static bool IsFolder(FileTransfer transfer) =>
        transfer.Destination.EndsWith("/", StringComparison.Ordinal) || transfer.Destination.EndsWith("\\", StringComparison.Ordinal)
        || transfer.Destination is "." || transfer.Destination.EndsWith("/.", StringComparison.Ordinal) || transfer.Sources.Count + transfer.Files.Count > 1;

    private static bool IsRemote(string source) => source.Contains("://") || source.StartsWith("git@", StringComparison.Ordinal) || source.Contains("$");

    private static string AddressName(string address)
    {
        var end = address.IndexOfAny(['?', '#']);
        return ImagePath.Name(end < 0 ? address : address.Substring(0, end));
    }
}
