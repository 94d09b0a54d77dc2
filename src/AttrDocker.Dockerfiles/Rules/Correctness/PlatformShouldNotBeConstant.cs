using AttrDocker.Dockerfiles.Values;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A stage that is always for one platform, whichever is asked for. One that tells so by its name is meant.</summary>
public sealed class PlatformShouldNotBeConstant : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2037";

    private static readonly RuleDescriptor NotConstant = new(
        Id,
        "Platform should not be constant",
        "This stage is for '{0}' whichever platform is built for. Remove the platform, or take '$BUILDPLATFORM' for tools that run while building.",
        RuleCategory.Correctness,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NotConstant;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) =>
        from stage in context.Stages()
        where stage.Instruction.Platform is { } written && written.IndexOf('$') < 0
            && PlatformSpecifier.Parse(written) is { } platform && !IsTold(stage.Instruction.Name, platform)
        select new Finding(NotConstant, stage.Place.At(Part.Platform), [stage.Instruction.Platform!]);

    private static bool IsTold(string? name, PlatformSpecifier platform) =>
        name?.ToLowerInvariant() is { } lower && new[] { platform.System, platform.Architecture }.Any(part => part is not null && lower.Contains(part));
}
