namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>Of several <c>CMD</c> in a stage only the last one counts.</summary>
public sealed class StageShouldHaveOneCmd : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2029";

    private static readonly RuleDescriptor One = new(
        Id,
        "Stage should have one CMD",
        "A later CMD of this stage takes the place of this one. Remove this one.",
        RuleCategory.Correctness,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => One;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) => Overridden.Find<Cmd>(One, context);
}
