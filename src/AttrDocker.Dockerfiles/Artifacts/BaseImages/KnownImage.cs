using AttrDocker.Dockerfiles.Images;

namespace AttrDocker.Dockerfiles.Artifacts.BaseImages;

/// <summary>What the files of a well-known image are.</summary>
/// <param name="Names">The names that it goes by, without registry, organisation <c>library</c>, tag and digest.</param>
internal sealed record KnownImage(params string[] Names)
{
    private static readonly Dictionary<string, KnownImage> ByName = KnownImages.All
        .SelectMany(static image => image.Names, static (image, name) => (image, name)).ToDictionary(static p => p.name, static p => p.image, StringComparer.Ordinal);

    /// <summary>The folders in which it has files of its own that are not told.</summary>
    public string[] Trees { get; init; } = [];

    /// <summary>The folders that it has and that are empty, or as good as.</summary>
    public string[] Folders { get; init; } = [];

    /// <summary>The files that it is known to have.</summary>
    public string[] Files { get; init; } = [];

    /// <summary>Whether there is no system in it.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Looks an image up.</summary>
    /// <param name="image">An image reference; parts may be unknown.</param>
    /// <param name="isWindows">Whether it is an image of Windows.</param>
    public static ImageFiles Of(string image, bool isWindows)
    {
        var name = BaseImageFacts.ShortName(image);
        var isKnown = ByName.TryGetValue(name, out var known) && !image.Contains("onbuild") && !ImagePath.HasHole(name);
        if (known is { IsEmpty: true })
        {
            return new([], isKnown);
        }

        return isWindows
            ? new(SystemFiles.OfWindows, IsComplete: false)
            : new([.. SystemFiles.OfLinux, .. known?.ToFacts(name) ?? []], isKnown);
    }

    private IEnumerable<Fact> ToFacts(string name)
    {
        foreach (var tree in Trees)
        {
            yield return new(tree, FactKind.Path, FactStrength.Convention, name);
            yield return new(tree, FactKind.Tree, FactStrength.Region, name) { Role = FactRole.System };
        }

        foreach (var path in Folders.Concat(Files))
        {
            yield return new(path, FactKind.Path, FactStrength.Convention, name);
        }
    }
}

/// <summary>The files that a stage starts with.</summary>
/// <param name="Facts">What is known of them.</param>
/// <param name="IsComplete">Whether there is nothing beside that.</param>
internal sealed record ImageFiles(IReadOnlyList<Fact> Facts, bool IsComplete);
