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
        RuleSeverity.Info)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => ByName;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var names = new FreeNames(context.Dockerfile);
        var nameless = new Dictionary<int, Finding>();
        foreach (var reference in context.Graph.Numbers)
        {
            if (reference.Target is not { } target || target >= reference.Stage
                || context.KindOf(reference.Place) is not (ReferenceKind.Unknown or ReferenceKind.Stage))
            {
                continue;
            }

            if (context.Dockerfile.Stages[target].Name is { } name)
            {
                yield return Named(reference, name, context.Graph);
                continue;
            }

            // One mend for all that refer to the stage.
            if (!nameless.TryGetValue(target, out var finding))
            {
                nameless[target] = finding = Nameless(reference, target, names.Take($"stage-{target}"), context.Graph);
            }

            yield return finding with { Place = reference.Place, Arguments = [reference.Text, finding.Arguments[1]] };
        }
    }

    private static Finding Named(StageReference reference, string name, StageGraph graph) => new(ByName, reference.Place, [reference.Text, $"Write '{name}'."])
    {
        // Of several stages of one name the builder takes the last.
        Edits = graph.StagesNamed(name).Count == 1 ? [new ReplaceValue(reference.Place, reference.Written, name)] : [],
        EditTitle = $"Change to '{name}'",
    };

    private static Finding Nameless(StageReference reference, int target, string name, StageGraph graph) =>
        new(ByName, reference.Place, [reference.Text, $"Name the stage, 'AS {name}', and write that name."])
        {
            Related = [new(target, Place.From)],
            Edits =
            [
                new ReplaceValue(new(target, Place.From, Part.StageName), "", name),
                .. graph.ReferencesTo(target).Where(static r => r.IsIndex).Select(r => new ReplaceValue(r.Place, r.Written, name)),
            ],
            EditTitle = $"Name the stage '{name}'",
        };
}
