namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>The builder keeps stage names in lower case, and <c>FROM</c> looks them up as written: <c>FROM Build</c> never finds a stage.</summary>
public sealed class StageReferenceInFromShouldMatchCase : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1010";

    private static readonly RuleDescriptor MatchCase = new(
        Id,
        "Stage reference in FROM should match case",
        "FROM '{0}' does not find stage '{1}': the builder keeps stage names in lower case. Write '{2}'.",
        RuleCategory.Stages,
        RuleSeverity.Error)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => MatchCase;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var reference in context.Graph.References)
        {
            if (context.Graph.StageInOtherCase(reference) is not { } stage || context.KindOf(reference.Place) is not (ReferenceKind.Unknown or ReferenceKind.Stage))
            {
                continue;
            }

            var lower = reference.Text.ToLowerInvariant();
            yield return new(MatchCase, reference.Place, [reference.Text, context.Dockerfile.Stages[stage].Name!, lower])
            {
                Related = [new(stage, Place.From, Part.StageName)],
                Edits = reference.Written == reference.Text ? [new ReplaceValue(reference.Place, reference.Written, lower)] : [],
                EditTitle = $"Change to '{lower}'",
            };
        }
    }
}
