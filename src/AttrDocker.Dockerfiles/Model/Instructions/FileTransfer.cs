namespace AttrDocker.Dockerfiles;

/// <summary>What <c>COPY</c> and <c>ADD</c> have in common. (Dockerfile reference, "COPY" and "ADD".)</summary>
/// <param name="Sources">Words: paths, patterns, or for <c>ADD</c> addresses; may be empty only where there are <see cref="Files"/>.</param>
/// <param name="Destination">A word: the path in the image.</param>
public abstract record FileTransfer(EquatableArray<string> Sources, string Destination) : Instruction
{
    /// <summary>Files whose text stands in the Dockerfile; the delimiter is the file's name where the destination is a folder.</summary>
    public EquatableArray<Heredoc> Files { get; init; }

    /// <summary>A word: the owner, <c>user[:group]</c>, or <see langword="null"/>.</summary>
    public string? Chown { get; init; }

    /// <summary>A word: octal or symbolic permissions, or <see langword="null"/>.</summary>
    public string? Chmod { get; init; }

    /// <summary>Whether the files become an independent layer.</summary>
    public bool Link { get; init; }

    /// <summary>Patterns of paths that are left out.</summary>
    public EquatableArray<string> Exclude { get; init; }
}

/// <summary><c>COPY [--from=…] … source … destination</c>. (Dockerfile reference, "COPY".)</summary>
public sealed record Copy(EquatableArray<string> Sources, string Destination) : FileTransfer(Sources, Destination)
{
    /// <inheritdoc/>
    public override string Keyword => "COPY";

    /// <summary>A stage's name or index, an image or a named context; <see langword="null"/> for the build context.</summary>
    public string? From { get; init; }

    /// <summary>Whether parent folders are kept.</summary>
    public bool Parents { get; init; }

    /// <summary>The <c>ADD</c> of the same files; <see langword="null"/> where <c>ADD</c> has not what this says: <see cref="From"/> or <see cref="Parents"/>.</summary>
    public Add? ToAdd() => From is null && !Parents
        ? new(Sources, Destination) { Comment = Comment, Files = Files, Chown = Chown, Chmod = Chmod, Link = Link, Exclude = Exclude }
        : null;
}

/// <summary><c>ADD … source … destination</c>. (Dockerfile reference, "ADD".)</summary>
public sealed record Add(EquatableArray<string> Sources, string Destination) : FileTransfer(Sources, Destination)
{
    /// <inheritdoc/>
    public override string Keyword => "ADD";

    /// <summary>A word: the checksum or commit that the source must have, or <see langword="null"/>.</summary>
    public string? Checksum { get; init; }

    /// <summary>Whether a git source keeps its <c>.git</c> folder.</summary>
    public bool KeepGitDir { get; init; }

    /// <summary>Whether archives are unpacked; <see langword="null"/> for the default, which unpacks local ones only.</summary>
    public bool? Unpack { get; init; }
}
