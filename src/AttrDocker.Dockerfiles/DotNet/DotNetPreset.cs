using AttrDocker.Dockerfiles.DotNet.Checks;
using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.DotNet.Images;
using AttrDocker.Dockerfiles.DotNet.Stages;
using AttrDocker.Dockerfiles.Packages;

namespace AttrDocker.Dockerfiles.DotNet;

/// <summary>
/// The Dockerfile that fits a .NET project, a pure function of what the attributes say and of what the build knows of the project.
/// It follows the samples of dotnet-docker, and the container rules of the .NET SDK in the choice of images. (docs/dotnet-image.md.)
/// </summary>
internal static class DotNetPreset
{
    private static readonly Stage Nothing = new(new From(""), []);

    /// <summary>Completes an outline.</summary>
    public static PresetImage Expand(PresetOutline outline, ProjectFacts facts)
    {
        if (ProjectShouldBeAnApp.Check(facts) is { } finding)
        {
            return new(null, ".", "", [], [finding]);
        }

        var preset = new PresetContext(outline, facts, DotNetRelease.Parse(facts.DotNetVersion)!.Value);
        var build = BuildStage.Of(preset, outline.BuildStage is { } position ? outline.Dockerfile.Stages[position] : Nothing);
        var final = FinalStage.Of(preset, outline.Dockerfile.Stages[outline.FinalStage], build.ToStage().Name!);
        var (stages, origins) = (new List<Stage>(), new List<StageOrigin>());
        for (var i = 0; i < outline.Dockerfile.Stages.Count; i++)
        {
            if (i == outline.BuildStage || (i == outline.FinalStage && outline.BuildStage is null))
            {
                stages.Add(build.ToStage());
                origins.Add(new(StageKind.Build, outline.BuildStage, build.InOutline));
            }

            if (i == outline.FinalStage)
            {
                stages.Add(final.ToStage());
                origins.Add(new(StageKind.Final, i, final.InOutline));
            }
            else if (i != outline.BuildStage)
            {
                var stage = outline.Dockerfile.Stages[i];
                stages.Add(stage);
                origins.Add(new(StageKind.Own, i, [.. Enumerable.Range(0, stage.Instructions.Count).Select(static at => (int?)at)]));
            }
        }

        var dockerfile = PackageInstallation.Resolve(outline.Dockerfile with { Stages = stages.ToEquatableArray() });
        return new(dockerfile, preset.Restore.Context, AllowList.Of(dockerfile), origins, [.. PresetRules.Check(preset)]);
    }
}
