using AttrDocker.Tasks.Bake;
using AttrDocker.Tasks.Images;
using AttrDocker.Tasks.Reports;
using Microsoft.Build.Framework;

namespace AttrDocker.Tasks;

/// <summary>
/// Brings the images that a compiled assembly carries into the bake file of the solution, or verifies that they are there. Each project
/// knows its own images only, so each puts its own targets into the one file.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class UpdateBakeFile : UpdateTask
{
    /// <summary>The bake file, full path: the property <c>AttrDockerBakeFile</c>.</summary>
    [Required]
    public string BakeFile { get; set; } = "";

    /// <summary>The property <c>ContainerRepository</c>.</summary>
    public string Repository { get; set; } = "";

    /// <summary>The properties <c>ContainerImageTag</c> and <c>ContainerImageTags</c>.</summary>
    public string[] ImageTags { get; set; } = [];

    /// <summary>The property <c>ContainerRuntimeIdentifiers</c>.</summary>
    public string[] RuntimeIdentifiers { get; set; } = [];

    /// <summary>The property <c>AttrDockerBakeCacheFrom</c>.</summary>
    public string[] CacheFrom { get; set; } = [];

    /// <summary>The property <c>AttrDockerBakeCacheTo</c>.</summary>
    public string[] CacheTo { get; set; } = [];

    private protected override IReadOnlyList<Notice> Update(BuildSettings settings, WrittenRecords records)
    {
        var images = CarrierReader.Read(Assembly);

        // Most projects of a solution have no image; one that had has targets to take away.
        if (images.Count == 0 && !File.Exists(BakeFile))
        {
            return [];
        }

        var bake = new BakeSettings(Path.GetFullPath(BakeFile))
        {
            Repository = Repository,
            ImageTags = ImageTags,
            RuntimeIdentifiers = RuntimeIdentifiers,
            CacheFrom = CacheFrom,
            CacheTo = CacheTo,
        };
        return new BakeUpdate(settings, bake, records).Run(BakeTargets.Of(images, ProjectFile, bake));
    }

    private protected override Notice Failed(string reason) => Notices.Unwritable(Path.GetFileName(BakeFile), BakeFile, reason);
}
