using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

/// <summary>
/// The builder takes most empty strings and means something by them: all files, the root user, no port. In an attribute nobody means that,
/// while a text may be written so.
/// </summary>
internal sealed class ArgumentShouldNotBeEmpty : UsageRule
{
    public const string Id = "ADK0032";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        "Argument should not be empty",
        "{0} of {1} is empty. {2}");

    // The text of an [Instruction] or [OnBuild] says what it says.
    public override IEnumerable<Diagnostic> Check(ImageReading image) =>
        from stage in image.Stages
        from reading in stage.Instructions
        from empty in EmptyArgument.Of(reading.Instruction)
        from origin in reading.Origins.Where(o => o.Part == empty.Part && o.Index == empty.Index).Take(1)
        select At(origin.Syntax ?? reading.Syntax, empty.What, reading.Instruction.Keyword, empty.Advice);
}
