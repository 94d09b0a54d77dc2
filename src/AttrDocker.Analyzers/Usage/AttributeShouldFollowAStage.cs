using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

internal sealed class AttributeShouldFollowAStage : UsageRule
{
    public const string Id = "ADK0010";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        "Instruction attribute should follow a stage attribute",
        "[{0}] stands before any stage. Put [BuildStage], [Stage] or [RuntimeStage] before it; only [Arg] may stand in front of the first stage.");

    public override IEnumerable<Diagnostic> Check(ImageReading image) => image.Orphans.Select(orphan => At(orphan.Syntax, orphan.Name));
}
