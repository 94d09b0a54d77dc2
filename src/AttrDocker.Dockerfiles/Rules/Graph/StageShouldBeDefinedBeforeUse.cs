using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>Only earlier stages can be built on and copied from.</summary>
public sealed class StageShouldBeDefinedBeforeUse : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1005";

    private static readonly RuleDescriptor Before = new(
        Id,
        "Stage should be defined before use",
        "{0} is used before it is defined. Move it above this stage.",
        RuleCategory.Stages,
        RuleSeverity.Error)
    {
        HasEdits = true,
        HasSuggestions = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Before;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var reference in context.Graph.References)
        {
            // Of stages that need each other, neither can be moved.
            if (LaterStage(reference, context) is { } later && !context.Cycles.ContainsKey(reference.Place))
            {
                yield return Report(reference, later, context);
            }
        }
    }

    private static Finding Report(StageReference reference, int later, RuleContext context)
    {
        var move = StageChange.Edits(context.Graph, [new MoveStage(new(later, Place.From), reference.Stage)], other => LaterStage(other, context) == later);
        var title = $"Move {context.Graph.DescribeInside(later)} up";
        var finding = new Finding(Before, reference.Place, [context.Graph.Describe(later)]) { Related = [new(later, Place.From)] };

        // The last stage is what is built by default, and would be it no longer.
        return move.IsEmpty ? finding
            : later == context.Dockerfile.Stages.Count - 1 ? finding with { Suggestions = [new(title, move)] }
            : finding with { Edits = move, EditTitle = title };
    }

    private static int? LaterStage(StageReference reference, RuleContext context)
    {
        var kind = context.KindOf(reference.Place);
        if (kind is ReferenceKind.Image or ReferenceKind.Context)
        {
            return null;
        }

        if (reference.Form != ReferenceForm.Base)
        {
            return reference.Target > reference.Stage ? reference.Target : null;
        }

        // FROM finds no later stage: it takes the name for an image, which it may be (FROM nginx … FROM base AS nginx).
        if (reference.Target is not null || (kind == ReferenceKind.Unknown && ImageNames.LooksLikeImage(reference.Text)))
        {
            return null;
        }

        var later = context.Graph.StagesNamed(reference.Text).FirstOrDefault(stage => stage > reference.Stage);
        return later > 0 ? later : null;
    }
}
