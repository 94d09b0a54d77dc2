namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>Stages that copy from each other: none of them can be built first.</summary>
public sealed class StageDependenciesShouldNotBeCircular : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1007";

    private static readonly RuleDescriptor NotCircular = new(
        Id,
        "Stage dependencies should not be circular",
        "{0} need each other: {1}. Move what they share to a stage above them.",
        RuleCategory.Stages,
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NotCircular;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var reference in context.Graph.References)
        {
            if (context.Cycles.TryGetValue(reference.Place, out var cycle))
            {
                var names = cycle.Append(cycle[0]).Select(stage => context.Dockerfile.Stages[stage].Name is { } name ? $"'{name}'" : $"stage {stage}");
                yield return new(NotCircular, reference.Place, [cycle.Count == 2 ? "Two stages" : $"{cycle.Count} stages", string.Join(" → ", names)])
                {
                    Related = cycle.Skip(1).Select(static stage => new Place(stage, Place.From)).ToEquatableArray(),
                };
            }
        }
    }
}
