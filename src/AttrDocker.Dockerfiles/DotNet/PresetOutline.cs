namespace AttrDocker.Dockerfiles.DotNet;

/// <summary>
/// What the attributes say of a .NET image: the Dockerfile as far as they describe it, and what the preset is asked for; a value.
/// The stages of the preset stand in the outline with the instructions that are added to them, and with an empty image unless one is given.
/// </summary>
internal sealed record PresetOutline
{
    /// <summary>An image with nothing but the preset.</summary>
    public static PresetOutline Plain { get; } = new() { Dockerfile = new() { Stages = [new(new From(""), [])] } };

    /// <summary>The stages and global arguments that the attributes describe.</summary>
    public Dockerfile Dockerfile { get; init; } = new();

    /// <summary>The position of the final stage among the stages.</summary>
    public int FinalStage { get; init; }

    /// <summary>The position of the build stage; <see langword="null"/> where nothing is added to it, and it stands right before the final one.</summary>
    public int? BuildStage { get; init; }

    /// <summary>The SDK's image, or <see langword="null"/>.</summary>
    public string? SdkImage { get; init; }

    /// <summary>The family of the final stage's image, or <see langword="null"/>.</summary>
    public string? Family { get; init; }

    /// <summary>Whether the project's metadata become labels.</summary>
    public bool Labels { get; init; }

    /// <summary>Whether files are copied with <c>--parents</c>.</summary>
    public bool Parents { get; init; }

    /// <summary>Whether the repository's .NET tools are restored.</summary>
    public bool RestoreTools { get; init; }

    /// <summary>The build context, seen from the project's folder; <see langword="null"/> for the nearest folder that holds all.</summary>
    public string? Context { get; init; }

    /// <summary>The image of the final stage, or <see langword="null"/> where it is to be chosen.</summary>
    public string? BaseImage => Dockerfile.Stages[FinalStage].From.Image is { Length: > 0 } image ? image : null;
}
