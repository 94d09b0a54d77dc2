using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary><c>--platform=$TARGETPLATFORM</c> says what holds without it.</summary>
public sealed class TargetPlatformShouldNotBeGiven : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2038";

    private static readonly RuleDescriptor NotGiven = new(
        Id,
        "Target platform should not be given",
        "'{0}' is the platform that a stage has anyway. Remove it.",
        RuleCategory.Correctness,
        RuleSeverity.Info)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NotGiven;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) =>
        from stage in context.Stages()
        where stage.Instruction.Platform is { } written && IsTarget(written)
        select new Finding(NotGiven, stage.Place.At(Part.Platform), [stage.Instruction.Platform!])
        {
            Edits = [new RemoveValue(stage.Place.At(Part.Platform))],
            EditTitle = "Remove the platform",
        };

    // The builder always defines it, so that a default says nothing.
    private static bool IsTarget(string written) =>
        Word.TryParse(written, out var parts, out _) && parts is [Reference { Name: "TARGETPLATFORM", Operator: null or "-" or ":-" }];
}
