using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>The builder expands variables in <c>FROM</c>, but refuses them in <c>COPY --from</c> and in a mount's <c>from</c>.</summary>
public sealed class StageReferenceShouldNotHoldVariables : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1011";

    private static readonly RuleDescriptor NoVariables = new(
        Id,
        "Stage reference should not hold variables",
        "'{0}' holds a variable, which is not expanded here. Add a stage that is FROM {0}, and name that stage.",
        RuleCategory.Stages,
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NoVariables;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) =>
        from reference in context.Graph.References
        where reference.Form != ReferenceForm.Base && reference.HasVariable
        select new Finding(NoVariables, reference.Place, [reference.Text]);
}
