using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

/// <summary>A warning only: <c>[Instruction]</c> is there for what is newer than this package, too.</summary>
internal sealed class InstructionTextShouldBeKnown : UsageRule
{
    public const string Id = "ADK0022";

    public override RuleDescriptor Rule { get; } = new(
        Id,
        "Instruction text should be known",
        "{0} It is written as it stands; suppress this if your frontend knows it.",
        RuleCategory.Usage,
        RuleSeverity.Warning);

    public override IEnumerable<Diagnostic> Check(ImageReading image) => image.TextErrors
        .Where(static e => ArgumentReader.IsOfNewerLanguage(e.Error))
        .Select(e => At(e.Syntax, e.Error.Message));
}
