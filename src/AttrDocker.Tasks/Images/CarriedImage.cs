namespace AttrDocker.Tasks.Images;

/// <summary>One image as the generator has put it into the assembly.</summary>
/// <param name="Path">Where the Dockerfile goes: <c>/</c>-separated, relative to the project's folder, may hold <c>../</c>.</param>
/// <param name="Context">The build context, relative to the project's folder.</param>
/// <param name="Text">The whole Dockerfile, with LF line ends and the header.</param>
/// <param name="Ignore">The whole ignore file, likewise; <see langword="null"/> where the image has none of ours.</param>
internal sealed record CarriedImage(string Path, string Context, string Text, string? Ignore = null)
{
    private const string IgnoreExtension = ".dockerignore";

    /// <summary>The stage to build where it is not the last one, or <see langword="null"/>.</summary>
    public string? Target { get; init; }

    /// <summary>The references that the attributes give the image.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The platforms that the attributes name.</summary>
    public IReadOnlyList<string> Platforms { get; init; } = [];

    /// <summary>Where an ignore file of this image alone stands. The builder takes it before that of the context.</summary>
    public string IgnorePath => Path + IgnoreExtension;

    /// <summary>The files of the image.</summary>
    public IReadOnlyList<CarriedFile> Files => Ignore is null ? [new(Path, Text)] : [new(Path, Text), new(IgnorePath, Ignore)];
}

/// <summary>A file to write.</summary>
/// <param name="Path">Where it goes, relative to the project's folder.</param>
/// <param name="Text">All of it, with LF line ends and the header.</param>
internal sealed record CarriedFile(string Path, string Text);
