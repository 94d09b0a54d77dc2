using System.Text;
using AttrDocker.Tasks.Facts;
using AttrDocker.Tasks.Images;

namespace AttrDocker.Tasks.Bake;

/// <summary>Makes the targets of a project's images.</summary>
internal static class BakeTargets
{
    private const string DockerfileName = "Dockerfile";

    /// <summary>The targets, in the order of the images.</summary>
    /// <param name="images">The images of the project.</param>
    /// <param name="project">The project, full path.</param>
    /// <param name="settings">What the project says of them.</param>
    /// <exception cref="IOException">The project and the bake file have no folder in common.</exception>
    public static IReadOnlyList<BakeTarget> Of(IReadOnlyList<CarriedImage> images, string project, BakeSettings settings)
    {
        var targets = new BakeTarget[images.Count];
        for (var index = 0; index < targets.Length; index++)
        {
            targets[index] = Of(images[index], images.Count == 1, project, settings);
        }

        return targets;
    }

    /// <summary>The project as a target names it.</summary>
    /// <exception cref="IOException">It has no folder in common with the bake file.</exception>
    public static string ProjectOf(string project, BakeSettings settings) => Relative(settings.Folder, project);

    private static BakeTarget Of(CarriedImage image, bool isOnly, string project, BakeSettings settings)
    {
        var projectFolder = Path.GetDirectoryName(project)!;
        var context = Path.GetFullPath(Path.Combine(projectFolder, image.Context));
        var inputs = BakeInputs.Of(image.Text);
        // As the SDK makes a repository of it.
        var repository = isOnly ? settings.Repository.Trim().ToLowerInvariant().Replace(' ', '-') : "";
        var name = NameOf(image, repository, project);
        return new(name, ProjectOf(project, settings))
        {
            Context = Relative(settings.Folder, context),
            Dockerfile = Relative(context, Path.GetFullPath(Path.Combine(projectFolder, image.Path))),
            Stage = image.Target,
            Tags = image.Tags.Count > 0 ? image.Tags : TagsOf(repository.Length > 0 ? repository : name, settings.ImageTags),
            Platforms = image.Platforms.Count > 0 ? image.Platforms : [.. settings.RuntimeIdentifiers.Select(Platform.Of).OfType<string>().Distinct()],
            Arguments = inputs.Arguments,
            Secrets = inputs.Secrets,
            CacheFrom = BakeSettings.ForTarget(settings.CacheFrom, name),
            CacheTo = BakeSettings.ForTarget(settings.CacheTo, name),
        };
    }

    private static string Relative(string folder, string path) =>
        RelativePath.Of(folder, path) ?? throw new IOException($"'{path}' and '{folder}' are on different drives.");

    private static IReadOnlyList<string> TagsOf(string repository, IReadOnlyList<string> tags) =>
        tags.Count == 0 ? [repository] : [.. tags.Select(tag => repository + ":" + tag)];

    /// <summary>What the image is called where it has a name, else what its file is called, else what the project is called.</summary>
    private static string NameOf(CarriedImage image, string repository, string project) =>
        Identifier(image.Tags.Count > 0 ? LastPart(image.Tags[0])
            : repository.Length > 0 ? LastPart(repository)
            : NameInPath(image.Path) ?? Path.GetFileNameWithoutExtension(project));

    private static string? NameInPath(string path)
    {
        var parts = path.Split('/');
        var file = parts[parts.Length - 1];
        return file.StartsWith(DockerfileName + ".", StringComparison.OrdinalIgnoreCase) ? file.Substring(DockerfileName.Length + 1)
            : file.EndsWith("." + DockerfileName, StringComparison.OrdinalIgnoreCase) ? file.Substring(0, file.Length - DockerfileName.Length - 1)
            : parts.Length > 1 && parts[parts.Length - 2] is { Length: > 0 } folder && folder != ".." ? folder
            : null;
    }

    /// <summary>The last part of a reference's path, without its tag or digest.</summary>
    private static string LastPart(string reference)
    {
        var part = reference.Substring(reference.LastIndexOf('/') + 1);
        var end = part.IndexOfAny([':', '@']);
        return end < 0 ? part : part.Substring(0, end);
    }

    /// <summary>A name that Bake takes, and that a command line needs no quotes for.</summary>
    private static string Identifier(string name)
    {
        var identifier = new StringBuilder();
        foreach (var unit in name.ToLowerInvariant())
        {
            identifier.Append(unit is '_' or (>= '0' and <= '9') or (>= 'a' and <= 'z') ? unit : '-');
        }

        return identifier.ToString();
    }
}
