using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

internal sealed class InstructionTextShouldBeOneInstruction : UsageRule
{
    public const string Id = "ADK0021";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        "Instruction text should be one instruction",
        "The builder would refuse this text. {0}");

    public override IEnumerable<Diagnostic> Check(ImageReading image) => image.TextErrors
        .Where(static e => !ArgumentReader.IsOfNewerLanguage(e.Error))
        .Select(e => At(e.Syntax, e.Error.Message));
}
