using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A <c>FROM</c> whose image is blank, or ends in the middle, unless a build argument is given.</summary>
public sealed class BaseNameShouldNotBeBlank : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2018";

    private static readonly RuleDescriptor NotBlank = new(
        Id,
        "Base name should not be blank",
        "The image '{0}' is {1} unless the build argument '{2}' is given. Give 'ARG {2}' a default.",
        RuleCategory.Correctness,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NotBlank;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) => context.Graph.References
        .Where(static reference => reference.Form == ReferenceForm.Base && reference.Target is null)
        .Select(reference => MissingArguments.Find(NotBlank, reference.Place, reference.Written, static image => ImageReference.TryParse(image, out _, out _), context))
        .OfType<Finding>();
}
