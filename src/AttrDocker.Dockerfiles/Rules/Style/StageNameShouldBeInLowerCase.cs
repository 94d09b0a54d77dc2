using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Style;

/// <summary>The builder keeps names of stages in lower case, and <c>FROM</c> finds them only so.</summary>
public sealed class StageNameShouldBeInLowerCase : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK5003";

    private static readonly RuleDescriptor LowerCase = new(
        Id,
        "Stage name should be in lower case",
        "The builder knows the stage '{0}' as '{1}' only. Write it so.",
        RuleCategory.Style,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => LowerCase;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var stage in context.Stages())
        {
            // An invalid or a second name has a rule of its own, with a better name to offer.
            if (stage.Instruction.Name is { } name && name.ToLowerInvariant() is var lower && lower != name
                && StageNames.IsValid(name) && context.Graph.StagesNamed(name).Count == 1)
            {
                yield return new(LowerCase, stage.Place.At(Part.StageName), [name, lower])
                {
                    Edits = StageRename.Edits(context.Graph, stage.Place.Stage, lower),
                    EditTitle = $"Rename to '{lower}'",
                };
            }
        }
    }
}
