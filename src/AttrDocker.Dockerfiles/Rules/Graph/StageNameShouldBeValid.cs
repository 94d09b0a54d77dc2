using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>A stage's name starts with a letter and goes on with letters, digits, <c>-</c>, <c>_</c> and <c>.</c>; the builder refuses any other.</summary>
public sealed class StageNameShouldBeValid : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1003";

    private static readonly RuleDescriptor Valid = new(
        Id,
        "Stage name should be valid",
        "'{0}' is no valid stage name. Start with a letter and go on with letters, digits, '-', '_' or '.', such as '{1}'.",
        RuleCategory.Stages,
        RuleSeverity.Error)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Valid;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var names = new FreeNames(context.Dockerfile);
        for (var stage = 0; stage < context.Dockerfile.Stages.Count; stage++)
        {
            if (context.Dockerfile.Stages[stage].Name is not { } name || StageNames.IsValid(name))
            {
                continue;
            }

            var valid = StageNames.MakeValid(name);
            var free = names.Take(StageNames.IsReserved(valid) ? valid + "-stage" : valid);
            yield return new(Valid, new(stage, Place.From, Part.StageName), [name, free])
            {
                Edits = StageRename.Edits(context.Graph, stage, free),
                EditTitle = $"Rename to '{free}'",
            };
        }
    }
}
