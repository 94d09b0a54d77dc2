using AttrDocker.Dockerfiles.Artifacts.Files;
using AttrDocker.Dockerfiles.Images.Known;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Artifacts.BaseImages;

/// <summary>The files that a stage starts with. Each image's are put together once; what stages add, they add to copies.</summary>
/// <param name="Files">What is known of them.</param>
/// <param name="IsComplete">Whether there is nothing beside that.</param>
internal sealed record ImageFiles(FileTree Files, bool IsComplete)
{
    private static readonly ImageFiles Empty = new(Tree([]), IsComplete: true);
    private static readonly ImageFiles Windows = new(Tree(SystemFiles.OfWindows), IsComplete: false);
    private static readonly ImageFiles Unknown = new(Tree(SystemFiles.OfLinux), IsComplete: false);

    private static readonly Dictionary<string, Lazy<ImageFiles>> ByName = KnownImages.All
        .SelectMany(static image => new Lazy<ImageFiles>(() => Of(image)) is var files ? image.Names.Select(name => (name, files)) : [])
        .ToDictionary(static p => p.name, static p => p.files, StringComparer.Ordinal);

    /// <summary>Looks an image up.</summary>
    /// <param name="image">An image reference; parts may be unknown.</param>
    /// <param name="isWindows">Whether it is an image of Windows.</param>
    public static ImageFiles Of(string image, bool isWindows)
    {
        var name = KnownName.Parse(image).Name;
        return name == "scratch" ? Empty
            : isWindows ? Windows
            : image.Contains("onbuild") || !ByName.TryGetValue(name, out var files) ? Unknown
            : files.Value;
    }

    private static ImageFiles Of(KnownImage image) => image.IsEmpty ? Empty : new(Tree([.. SystemFiles.OfLinux, .. image.Facts]), IsComplete: true);

    // Which stage it is that starts from the image does not matter to its files.
    private static FileTree Tree(IEnumerable<Fact> facts)
    {
        var tree = new FileTree(new Clock(stands: true));
        foreach (var fact in facts)
        {
            tree.Add(fact, new(Place.Globals, Place.From));
        }

        return tree;
    }
}
