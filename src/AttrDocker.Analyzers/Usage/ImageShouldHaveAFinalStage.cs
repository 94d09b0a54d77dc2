using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

internal sealed class ImageShouldHaveAFinalStage : UsageRule
{
    public const string Id = "ADK0013";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        "Image should have a final stage",
        "The image of {0} has no final stage. Add [RuntimeStage(\"image\")] with what the container runs, or name the stage to build in [Image(Target = \"…\")].");

    public override IEnumerable<Diagnostic> Check(ImageReading image)
    {
        var hasFinalStage = image.Stages.Any(static s => s.Use.OpensFinalStage) || image.Settings.Target is not null;

        // Without any stage each instruction is reported already.
        return hasFinalStage || (image.Stages.Count == 0 && image.Orphans.Count > 0)
            ? []
            : [At((image.Stages.LastOrDefault()?.Use ?? image.Declaration.Uses.First()).Syntax, image.Declaration.Description)];
    }
}
