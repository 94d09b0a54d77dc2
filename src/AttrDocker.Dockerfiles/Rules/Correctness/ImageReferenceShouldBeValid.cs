using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A name that no registry can have, such as one with capital letters.</summary>
public sealed class ImageReferenceShouldBeValid : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2017";

    private static readonly RuleDescriptor Valid = new(
        Id,
        "Image reference should be valid",
        "'{0}' is no image: {1}. {2}",
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
        foreach (var reference in context.Graph.References)
        {
            if (ImageOf(reference, context) is not { } image || ImageReference.TryParse(image, out _, out var problem))
            {
                continue;
            }

            if (image.Length == 0)
            {
                yield return new(Valid, reference.Place, [reference.Written, "it is blank", "Write an image, or 'scratch' for none."]);
                continue;
            }

            var lower = ImageReference.InLowerCase(image);
            yield return new(Valid, reference.Place, [image, problem, lower is null ? "Write it as 'registry/repository:tag'." : $"Did you mean '{lower}'?"])
            {
                Edits = lower is not null && reference.Written == image ? [new ReplaceValue(reference.Place, image, lower)] : [],
                EditTitle = lower is null ? null : $"Change to '{lower}'",
            };
        }
    }

    private static string? ImageOf(StageReference reference, RuleContext context)
    {
        var kind = context.KindOf(reference.Place);

        // A name with a blank cannot be written at all, which is for ValueShouldFitInADockerfile to say.
        if (reference.Target is not null || reference.IsIndex || reference.Written.Any(char.IsWhiteSpace) || kind is ReferenceKind.Stage or ReferenceKind.Context)
        {
            return null;
        }

        if (reference.Form != ReferenceForm.Base)
        {
            // A bare word is rather a stage that does not exist.
            return !reference.HasVariable && (kind == ReferenceKind.Image || ImageNames.LooksLikeImage(reference.Text)) ? reference.Text : null;
        }

        // What is missing in a name is for the rules on arguments to say.
        var expansion = context.Scopes.Globals.Expand(reference.Written, context.Dockerfile.Directives.Escape);
        return expansion is { IsKnown: true, Error: null, Unmatched.IsEmpty: true }
            && !MissingArguments.Of(reference.Place, reference.Written, context).Any()
            && context.Graph.StageInOtherCase(reference) is null ? expansion.Value : null;
    }
}
