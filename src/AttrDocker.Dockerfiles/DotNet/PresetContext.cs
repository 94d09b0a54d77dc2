using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.DotNet.Images;
using AttrDocker.Dockerfiles.DotNet.Restoring;

namespace AttrDocker.Dockerfiles.DotNet;

/// <summary>All that the stages of a .NET image follow from.</summary>
/// <param name="outline">What the attributes say.</param>
/// <param name="facts">The project.</param>
/// <param name="release">The release of .NET that it targets.</param>
internal sealed class PresetContext(PresetOutline outline, ProjectFacts facts, DotNetRelease release)
{
    /// <summary>What the attributes say.</summary>
    public PresetOutline Outline { get; } = outline;

    /// <summary>The project.</summary>
    public ProjectFacts Facts { get; } = facts;

    /// <summary>The release of .NET that it targets.</summary>
    public DotNetRelease Release { get; } = release;

    /// <summary>The images of the stages.</summary>
    public ImageChoice Images { get; } = ImageChoice.Of(outline, facts, release);

    /// <summary>The files.</summary>
    public RestoreSet Restore { get; } = new(facts, outline.Context, outline.RestoreTools);

    /// <summary>The commands.</summary>
    public PublishPlan Plan { get; } = new(facts);
}
