using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

internal sealed class DotNetBuildShouldBelongToADotNetImage : UsageRule
{
    public const string Id = "ADK0027";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        ".NET build stage should belong to a .NET image",
        "{0}");

    public override IEnumerable<Diagnostic> Check(ImageReading image)
    {
        var loose = image.LooseDotNetStages.Where(static s => s.Use.Name == AttributeNames.DotNetBuild);
        return image.Outline is { BuildStage: { } first }
            ? loose.Select(build => At(
                build.Use.Syntax.GetLocation(),
                [image.Stages[first].Use.Syntax.GetLocation()],
                $"The image of {image.Declaration.Description} has its [DotNetBuild] already. Put these instructions after that one."))
            : loose.Select(build => At(
                build.Use.Syntax,
                $"[DotNetBuild] adds to the build stage of [DotNetImage], which the image of {image.Declaration.Description} does not have. Add [DotNetImage], or open a stage with [BuildStage]."));
    }
}
