using AttrDocker.Dockerfiles.Values;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A platform that is blank, or ends in the middle, unless a build argument is given.</summary>
public sealed class PlatformShouldNotBeBlank : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2050";

    private static readonly RuleDescriptor NotBlank = new(
        Id,
        "Platform should not be blank",
        "The platform '{0}' is {1} unless the build argument '{2}' is given. Give 'ARG {2}' a default.",
        RuleCategory.Correctness,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NotBlank;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) => context.Stages()
        .Select(from => from.Instruction.Platform is { } written
            ? MissingArguments.Find(NotBlank, from.Place.At(Part.Platform), written, static platform => PlatformSpecifier.Parse(platform) is not null, context)
            : null)
        .OfType<Finding>();
}
