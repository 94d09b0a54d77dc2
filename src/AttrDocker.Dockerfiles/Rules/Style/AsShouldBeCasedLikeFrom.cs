namespace AttrDocker.Dockerfiles.Rules.Style;

/// <summary><c>FROM … AS</c> or <c>from … as</c>.</summary>
public sealed class AsShouldBeCasedLikeFrom : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK5002";

    private static readonly RuleDescriptor CasedLikeFrom = new(
        Id,
        "AS should be cased like FROM",
        "'{0}' is cased otherwise than '{1}'. Write '{2}'.",
        RuleCategory.Style,
        RuleSeverity.Info)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => CasedLikeFrom;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Source is not { } source)
        {
            yield break;
        }

        foreach (var from in context.Stages())
        {
            var place = from.Place.At(Part.As);
            if (from.Instruction.Name is null || source.TextOf(place) is not { } written || source.TextOf(from.Place.At(Part.Keyword)) is not { } keyword)
            {
                continue;
            }

            // A keyword in mixed case is KeywordShouldBeCasedLikeTheOthers' matter, and no model for another word.
            var wanted = keyword switch { "FROM" => "AS", "from" => "as", _ => written };
            if (written != wanted)
            {
                yield return new(CasedLikeFrom, place, [written, keyword, wanted]) { Edits = [new ReplaceText(place, written, wanted)], EditTitle = $"Change to '{wanted}'" };
            }
        }
    }
}
