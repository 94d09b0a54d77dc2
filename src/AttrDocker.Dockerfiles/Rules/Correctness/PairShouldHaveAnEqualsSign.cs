using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Writing;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary><c>ENV name value</c> takes the rest of the line for one value, whatever it looks like.</summary>
public sealed class PairShouldHaveAnEqualsSign : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2040";

    private static readonly RuleDescriptor EqualsSign = new(
        Id,
        "Pair should have an equals sign",
        "{0} without '=' takes the rest of the line for one value. Write '{1}'.",
        RuleCategory.Correctness,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => EqualsSign;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Source is not { } source)
        {
            yield break;
        }

        foreach (var (place, instruction) in context.Dockerfile.Instructions().Where(static i => i.Instruction is Env or Label))
        {
            if (source.TextOf(place.At(Part.LegacyPair)) is not { } written)
            {
                continue;
            }

            var line = DockerfileWriter.WriteInstruction(instruction with { Comment = null }, context.Dockerfile.Directives.Escape);
            var pair = line.Substring(instruction.Keyword.Length + 1).TrimEnd('\n');
            yield return new(EqualsSign, place.At(Part.LegacyPair), [instruction.Keyword, pair])
            {
                Edits = [new ReplaceText(place.At(Part.LegacyPair), written, pair)],
                EditTitle = $"Change to '{pair}'",
            };
        }
    }
}
