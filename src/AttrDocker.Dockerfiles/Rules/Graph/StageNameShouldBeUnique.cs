using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>Two stages of one name: the builder lets the later one win in every <c>COPY --from</c>, without a word.</summary>
public sealed class StageNameShouldBeUnique : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1001";

    private static readonly RuleDescriptor Unique = new(
        Id,
        "Stage name should be unique",
        "Stage name '{0}' is taken by an earlier stage. Choose another name, such as '{1}'.",
        RuleCategory.Stages,
        RuleSeverity.Error)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Unique;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var graph = context.Graph;
        var names = new FreeNames(context.Dockerfile);
        for (var stage = 0; stage < context.Dockerfile.Stages.Count; stage++)
        {
            if (context.Dockerfile.Stages[stage].Name is not { } name || graph.StagesNamed(name)[0] == stage)
            {
                continue;
            }

            var free = names.Take(name);
            yield return new(Unique, new(stage, Place.From, Part.StageName), [name, free])
            {
                Related = [new(graph.StagesNamed(name)[0], Place.From, Part.StageName)],
                Edits = StageRename.Edits(graph, stage, free),
                EditTitle = $"Rename to '{free}'",
            };
        }
    }
}
