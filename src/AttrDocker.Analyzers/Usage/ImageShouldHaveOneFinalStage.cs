using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

internal sealed class ImageShouldHaveOneFinalStage : UsageRule
{
    public const string Id = "ADK0014";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        "Image should have only one final stage",
        "The image of {0} has a final stage already. Make this one a [Stage], or declare a second image on a class of its own with [Image(\"path\")].");

    public override IEnumerable<Diagnostic> Check(ImageReading image)
    {
        var stages = image.Stages.Where(static s => s.Use.OpensFinalStage).ToList();
        return stages.Skip(1).Select(stage =>
            At(stage.Use.Syntax.GetLocation(), [stages[0].Use.Syntax.GetLocation()], image.Declaration.Description));
    }
}
