using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Values;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A platform that has not the form <c>os/architecture/variant</c>.</summary>
public sealed class PlatformShouldBeValid : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2048";

    private static readonly RuleDescriptor Valid = new(
        Id,
        "Platform should be valid",
        "'{0}' is no platform. {1}",
        RuleCategory.Correctness,
        RuleSeverity.Error)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Valid;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var from in context.Stages())
        {
            // A line break cannot be written at all, which is for ValueShouldFitInADockerfile to say.
            if (from.ValueOf(from.Instruction.Platform) is not { Length: > 0 } platform || platform.IndexOfAny(['\n', '\r']) >= 0 || PlatformSpecifier.Parse(platform) is not null)
            {
                continue;
            }

            var place = from.Place.At(Part.Platform);
            var nearest = platform.IndexOf('/') < 0 ? NearestName.Among(platform.ToLowerInvariant(), PlatformSpecifier.Names) : null;
            var mend = nearest is not null && Word.IsConstant(from.Instruction.Platform!);
            yield return new(Valid, place, [platform, NearestName.Question(nearest) ?? "Write one such as 'linux/amd64' or 'linux/arm/v7'."])
            {
                Edits = mend ? [new ReplaceValue(place, from.Instruction.Platform!, nearest!)] : [],
                EditTitle = mend ? $"Change to '{nearest}'" : null,
            };
        }
    }
}
