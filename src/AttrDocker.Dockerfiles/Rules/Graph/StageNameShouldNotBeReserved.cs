using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary><c>scratch</c> and <c>context</c> mean something to the builder, so a stage of that name is easily missed.</summary>
public sealed class StageNameShouldNotBeReserved : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1002";

    private static readonly RuleDescriptor NotReserved = new(
        Id,
        "Stage name should not be reserved",
        "Stage name '{0}' is reserved for {1}. Choose another name, such as '{2}'.",
        RuleCategory.Stages,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NotReserved;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var names = new FreeNames(context.Dockerfile);
        for (var stage = 0; stage < context.Dockerfile.Stages.Count; stage++)
        {
            if (context.Dockerfile.Stages[stage].Name is not { } name || !StageNames.IsReserved(name))
            {
                continue;
            }

            var free = names.Take(name + "-stage");
            var meaning = StageNames.Comparer.Equals(name, "scratch") ? "the empty image" : "the build context";
            yield return new(NotReserved, new(stage, Place.From, Part.StageName), [name, meaning, free])
            {
                Edits = StageRename.Edits(context.Graph, stage, free),
                EditTitle = $"Rename to '{free}'",
            };
        }
    }
}
