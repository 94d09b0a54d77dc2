using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>A number in <c>COPY --from</c> means another stage as soon as a stage is added above it.</summary>
public sealed class StageReferenceShouldBeAName : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1009";

    private static readonly RuleDescriptor ByName = new(
        Id,
        "Stage reference should be a name",
        "Stage {0} is referred to by its number, which changes when a stage is added. {1}",
        RuleCategory.Stages,
        RuleSeverity.Info);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => ByName;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var reference in context.Graph.References)
        {
            if (!reference.IsIndex || reference.Target is not { } target || target >= reference.Stage
                || context.KindOf(reference.Place) is not (ReferenceKind.Unknown or ReferenceKind.Stage))
            {
                continue;
            }

            yield return context.Dockerfile.Stages[target].Name is { } name ? Named(reference, name, context.Graph) : Nameless(reference, target, context);
        }
    }

    private static Finding Named(StageReference reference, string name, StageGraph graph) => new(ByName, reference.Place, [reference.Text, $"Write '{name}'."])
    {
        // Of several stages of one name the builder takes the last.
        Edits = graph.StagesNamed(name).Count == 1 ? [new ReplaceValue(reference.Place, reference.Written, name)] : [],
        EditTitle = $"Change to '{name}'",
    };

    private static Finding Nameless(StageReference reference, int target, RuleContext context)
    {
        var taken = StageNames.TakenBy(context.Dockerfile);
        var name = StageNames.MakeFree($"stage-{target}", taken);
        return new(ByName, reference.Place, [reference.Text, $"Name the stage, 'AS {name}', and write that name."])
        {
            Related = [new(target, Place.From)],
            Edits =
            [
                new ReplaceValue(new(target, Place.From, Part.StageName), "", name),
                .. context.Graph.ReferencesTo(target).Where(static r => r.IsIndex).Select(r => new ReplaceValue(r.Place, r.Written, name)),
            ],
            EditTitle = $"Name the stage '{name}'",
        };
    }
}
