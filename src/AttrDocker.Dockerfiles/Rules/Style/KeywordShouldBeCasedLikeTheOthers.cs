using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Rules.Style;

/// <summary>Keywords of one file are all in upper case or all in lower case.</summary>
public sealed class KeywordShouldBeCasedLikeTheOthers : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK5001";

    private static readonly RuleDescriptor CasedAlike = new(
        Id,
        "Keyword should be cased like the others",
        "'{0}' is cased otherwise than the keywords of this file. Write '{1}'.",
        RuleCategory.Style,
        RuleSeverity.Info)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => CasedAlike;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Source is not { } source)
        {
            yield break;
        }

        // The builder does not look at what stands before the first stage, and takes upper case where the votes are equal.
        var keywords = context.Dockerfile.Instructions().Where(static i => i.Place.Stage >= 0 && Keywords.All.Contains(i.Instruction.Keyword))
            .Select(static i => i.Place.At(Part.Keyword)).Select(place => (Place: place, Text: source.TextOf(place))).Where(static k => k.Text is not null).ToList();
        var isLower = keywords.Count(static k => k.Text == k.Text!.ToLowerInvariant()) > keywords.Count(static k => k.Text == k.Text!.ToUpperInvariant());
        foreach (var (place, text) in keywords)
        {
            var wanted = isLower ? text!.ToLowerInvariant() : text!.ToUpperInvariant();
            if (text != wanted)
            {
                yield return new(CasedAlike, place, [text, wanted]) { Edits = [new ReplaceText(place, text, wanted)], EditTitle = $"Change to '{wanted}'" };
            }
        }
    }
}
