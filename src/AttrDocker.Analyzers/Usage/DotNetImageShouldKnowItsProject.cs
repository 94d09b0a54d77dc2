using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

internal sealed class DotNetImageShouldKnowItsProject : UsageRule
{
    public const string Id = "ADK0023";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        ".NET image should know its project",
        "[DotNetImage] has no facts of the project, so there is no Dockerfile. Add the package AttrDocker to this project, not only to one that references it, and restore.");

    public override IEnumerable<Diagnostic> Check(ImageReading image) =>
        image is { Outline: { } outline, DotNetImage: null } ? [At(image.Stages[outline.FinalStage].Use.Syntax)] : [];
}
