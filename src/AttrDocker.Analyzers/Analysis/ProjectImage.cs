using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.DotNet;
using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>The image that a project asks for without an attribute.</summary>
/// <param name="Preset">The image.</param>
/// <param name="Context">What the rules on models look at; <see langword="null"/> where the project has no image.</param>
internal sealed record ProjectImage(PresetImage Preset, RuleContext? Context)
{
    /// <summary>Works it out.</summary>
    /// <param name="facts">The project.</param>
    /// <param name="app">What checks need beside it.</param>
    public static ProjectImage Of(ProjectFacts facts, AppFacts app)
    {
        var preset = DotNetPreset.Expand(PresetOutline.Plain, facts);
        return new(preset, preset.Dockerfile is { } dockerfile ? new(dockerfile) { Project = facts, App = app, ContextFolder = preset.Context } : null);
    }

    /// <summary>Whether an attribute describes the image, so that the project's own is not asked for.</summary>
    public static bool IsDescribedBy(IEnumerable<AttributeUse> uses) => uses.Any(static use => use.Name == AttributeNames.DotNetImage);
}
