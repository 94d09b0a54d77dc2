using AttrDocker.Dockerfiles.Editing;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>An empty line inside of a continued instruction is skipped today, and is to be an error.</summary>
public sealed class ContinuedInstructionShouldHaveNoEmptyLine : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2041";

    private static readonly RuleDescriptor NoEmptyLine = new(
        Id,
        "Continued instruction should have no empty line",
        "The instruction goes on behind this empty line, though it looks finished. Remove the line.",
        RuleCategory.Correctness,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NoEmptyLine;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Source is not { } source)
        {
            yield break;
        }

        foreach (var (place, _) in context.Dockerfile.Instructions())
        {
            var edits = new List<Edit>();
            while (source.TextOf(place.At(Part.EmptyLine, edits.Count)) is { } line)
            {
                edits.Add(new ReplaceText(place.At(Part.EmptyLine, edits.Count), line, ""));
            }

            if (edits.Count > 0)
            {
                yield return new(NoEmptyLine, edits[0].Place, []) { Edits = edits.ToEquatableArray(), EditTitle = edits.Count == 1 ? "Remove the empty line" : "Remove the empty lines" };
            }
        }
    }
}
