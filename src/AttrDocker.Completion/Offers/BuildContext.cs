using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Ignore;

namespace AttrDocker.Completion.Offers;

/// <summary>The build context of an image.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Dockerfile">The Dockerfile, beside which an ignore file of its own can lie; <see langword="null"/> where that file follows from what is copied, and so leaves out nothing that could be.</param>
internal sealed record BuildContext(string Folder, string? Dockerfile)
{
    /// <summary>The context of an image.</summary>
    /// <param name="image">The image.</param>
    /// <param name="projectFolder">The folder that its paths are relative to.</param>
    public static BuildContext Of(ImageReading image, string projectFolder) => new(
        Path.GetFullPath(Path.Combine(projectFolder, image.ContextFolder)),
        image.Outline is null ? Path.Combine(projectFolder, image.Settings.Path) : null);

    /// <summary>What the builder leaves out; <see langword="null"/> where it takes everything.</summary>
    public IgnoreFile? ReadIgnoreFile() =>
        Dockerfile is not null && IgnoreFile.PathsFor(Dockerfile, Folder).FirstOrDefault(File.Exists) is { } path ? IgnoreFile.Parse(File.ReadAllText(path)) : null;
}
