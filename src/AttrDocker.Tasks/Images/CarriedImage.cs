namespace AttrDocker.Tasks.Images;

/// <summary>One image as the generator has put it into the assembly.</summary>
/// <param name="Path">Where the Dockerfile goes: <c>/</c>-separated, relative to the project's folder, may hold <c>../</c>.</param>
/// <param name="Context">The build context, relative to the project's folder.</param>
/// <param name="Text">The whole Dockerfile, with LF line ends and the header.</param>
internal sealed record CarriedImage(string Path, string Context, string Text)
{
    /// <summary>The stage to build where it is not the last one, or null.</summary>
    public string? Target { get; init; }

    /// <summary>The references that the attributes give the image.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The platforms that the attributes name.</summary>
    public IReadOnlyList<string> Platforms { get; init; } = [];
}
