namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>What <c>COPY</c> and <c>ADD</c> write. (Dockerfile reference, "COPY" and "ADD".)</summary>
internal static class TransferFacts
{
    // Files, without looking at the build context: a name with one of these endings is no folder.
    private static readonly string[] FileEndings =
    [
        ".c", ".cc", ".cfg", ".config", ".conf", ".cpp", ".crt", ".cs", ".csproj", ".css", ".dll", ".exe", ".fsproj", ".go", ".gradle", ".h", ".html",
        ".ini", ".jar", ".java", ".js", ".json", ".key", ".kts", ".lock", ".md", ".mod", ".nupkg", ".pem", ".php", ".props", ".py", ".rb", ".rs", ".sh",
        ".slnx", ".sln", ".sql", ".sum", ".targets", ".toml", ".ts", ".txt", ".war", ".xml", ".yaml", ".yml",
    ];

    private static readonly string[] ArchiveEndings = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar.zst"];

    /// <summary>Files of the build context, of an address, or written in the Dockerfile.</summary>
    public static void OfContext(FileTransfer transfer, StageArtifacts state)
    {
        var destination = state.Resolve(transfer.Destination);
        foreach (var file in transfer.Files)
        {
            Write(state, transfer, IsFolder(transfer) ? ImagePath.Combine(destination, file.Delimiter) : destination, FactKind.Path);
        }

        foreach (var source in transfer.Sources)
        {
            var name = ImagePath.Name(ImagePath.WithHoles(state.Variables.Expand(source, ImagePath.Hole)));
            var inside = ImagePath.Combine(destination, name);
            if (transfer is Add && (source.Contains("://") || Array.Exists(ArchiveEndings, name.EndsWith)))
            {
                Write(state, transfer, destination, FactKind.Tree);
            }
            else if (Array.Exists(FileEndings, name.EndsWith))
            {
                // Without a trailing slash it depends on whether the destination is a folder by then.
                Write(state, transfer, IsFolder(transfer) ? inside : destination, FactKind.Path);
                state.Files.Add(new(inside, FactKind.Path, FactStrength.Convention, transfer.Keyword));
            }
            else
            {
                Write(state, transfer, destination, FactKind.Path);
                state.Files.Add(new(destination, FactKind.Tree, FactStrength.Region, transfer.Keyword));
                if (name.Length > 0 && name != "." && !ImagePath.HasHole(name))
                {
                    state.Files.Add(new(inside, FactKind.Path, FactStrength.Convention, transfer.Keyword));
                }
            }
        }
    }

    /// <summary>Files of another stage, an image or a named context.</summary>
    /// <param name="copy">The instruction.</param>
    /// <param name="state">The stage that it stands in.</param>
    /// <param name="from">The other stage, or <see langword="null"/> where it is none.</param>
    public static void OfStage(Copy copy, StageArtifacts state, StageArtifacts? from)
    {
        var destination = state.Resolve(copy.Destination);
        Write(state, copy, destination, FactKind.Path);
        foreach (var word in copy.Sources)
        {
            var source = ImagePath.Combine("/", ImagePath.WithHoles(state.Variables.Expand(word, ImagePath.Hole)));
            if (from is null || copy.Parents || ImagePath.HasHole(source))
            {
                state.Files.Add(new(destination, FactKind.Tree, FactStrength.Region, copy.Keyword));
                continue;
            }

            // A file lands in the folder under its own name; of a folder the content lands there.
            var inside = ImagePath.Combine(destination, ImagePath.Name(source));
            state.Files.Add(new(inside, FactKind.Path, FactStrength.Convention, copy.Keyword));
            foreach (var fact in from.Files.Copied(source, destination))
            {
                state.Files.Add(fact);
            }

            state.Files.Add(new(destination, FactKind.Tree, FactStrength.Region, copy.Keyword));
        }
    }

    private static bool IsFolder(FileTransfer transfer) =>
        transfer.Destination.EndsWith("/", StringComparison.Ordinal) || transfer.Destination is "." || transfer.Sources.Count + transfer.Files.Count > 1;

    private static void Write(StageArtifacts state, FileTransfer transfer, string path, FactKind kind) =>
        state.Files.Add(new(path, kind, FactStrength.Explicit, transfer.Keyword));
}
