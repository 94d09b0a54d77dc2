using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.DotNet.Checks;

/// <summary>A layer of the build stage is no secret: it is kept in the builder's cache, and pushed where the cache is.</summary>
internal sealed class PasswordShouldNotBeCopied : PresetRule
{
    public const string Id = "ADK6001";

    public override RuleDescriptor Descriptor { get; } = new(
        Id,
        "Password should not be copied into an image",
        "The configuration of NuGet holds the password of '{0}' in clear text, and is copied into a layer of the image. Write %VARIABLE% in its place; the build then gets the variable as a secret.",
        RuleCategory.Application,
        RuleSeverity.Error);

    public override IEnumerable<PresetFinding> Check(PresetContext preset) => preset.Facts.Restore.Sources
        .Where(static source => source.Access == FeedAccess.ClearText)
        .Select(source => At(PresetArgument.None, source.Name));
}
