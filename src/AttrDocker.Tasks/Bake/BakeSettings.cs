namespace AttrDocker.Tasks.Bake;

/// <summary>What the project says of its images beside the attributes: properties of the .NET SDK's own container support, and ours.</summary>
/// <param name="File">The bake file, full path.</param>
internal sealed record BakeSettings(string File)
{
    /// <summary>What in <see cref="CacheFrom"/> and <see cref="CacheTo"/> stands for the target's name.</summary>
    private const string TargetPlaceholder = "{target}";

    /// <summary>The property <c>ContainerRepository</c>, or empty.</summary>
    public string Repository { get; init; } = "";

    /// <summary>The properties <c>ContainerImageTag</c> and <c>ContainerImageTags</c>.</summary>
    public IReadOnlyList<string> ImageTags { get; init; } = [];

    /// <summary>The property <c>ContainerRuntimeIdentifiers</c>.</summary>
    public IReadOnlyList<string> RuntimeIdentifiers { get; init; } = [];

    /// <summary>The property <c>AttrDockerBakeCacheFrom</c>.</summary>
    public IReadOnlyList<string> CacheFrom { get; init; } = [];

    /// <summary>The property <c>AttrDockerBakeCacheTo</c>.</summary>
    public IReadOnlyList<string> CacheTo { get; init; } = [];

    /// <summary>The folder to which the file's paths are relative.</summary>
    public string Folder => Path.GetDirectoryName(File)!;

    /// <summary>A setting for the cache, made one target's own.</summary>
    public static IReadOnlyList<string> ForTarget(IReadOnlyList<string> cache, string target) =>
        [.. cache.Select(entry => entry.Replace(TargetPlaceholder, target))];
}
