using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>A stage cannot copy from itself or mount itself: it is not finished yet.</summary>
public sealed class StageShouldNotCopyFromItself : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1006";

    private static readonly RuleDescriptor NotItself = new(
        Id,
        "Stage should not copy from itself",
        "{0} copies from itself. Name an earlier stage, or copy the files inside with RUN cp.",
        RuleCategory.Stages,
        RuleSeverity.Error)
    {
        HasSuggestions = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NotItself;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) =>
        from reference in context.Graph.References
        where reference.Target == reference.Stage
        where context.MayMeanStage(reference)
        select new Finding(NotItself, reference.Place, [context.Graph.Describe(reference.Stage)])
        {
            Suggestions = [new(reference.Form == ReferenceForm.Mount ? "Mount the build context" : "Copy from the build context", [new RemoveValue(reference.Place)])],
        };
}
