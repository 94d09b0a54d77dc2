namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>A number in <c>--from</c> counts the stages from 0.</summary>
public sealed class StageIndexShouldExist : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1008";

    private static readonly RuleDescriptor IndexExists = new(
        Id,
        "Stage index should exist",
        "Stage {0} does not exist. {1}",
        RuleCategory.Stages,
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => IndexExists;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var reference in context.Graph.References)
        {
            if (reference.IsIndex && reference.Target is null && context.KindOf(reference.Place) is ReferenceKind.Unknown or ReferenceKind.Stage)
            {
                yield return new(IndexExists, reference.Place, [reference.Text, Advice(reference.Stage)]);
            }
        }
    }

    private static string Advice(int stage) => stage switch
    {
        0 => "Stages count from 0, and none stands before this one.",
        1 => "Stages count from 0, so write 0.",
        _ => $"Stages count from 0, so write 0 to {stage - 1}.",
    };
}
