using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.DotNet.Checks;

/// <summary>An app that needs no architecture is published without one instead.</summary>
internal sealed class LockFilesShouldHoldTheRuntimeIdentifiers : PresetRule
{
    public const string Id = "ADK0028";

    public override RuleDescriptor Descriptor { get; } = new(
        Id,
        "Lock files should hold the runtime identifiers",
        "The lock files of '{0}' are for no runtime identifier, so the locked restore in the image fails (NU1004). Set RuntimeIdentifiers in the project, such as {1}, and restore it once.",
        RuleCategory.Usage,
        RuleSeverity.Warning);

    public override IEnumerable<PresetFinding> Check(PresetContext preset)
    {
        var identifiers = preset.Images.Family is { IsMusl: true } ? "linux-musl-x64;linux-musl-arm64" : "linux-x64;linux-arm64";
        return preset.Plan is { LacksIdentifiers: true, NeedsArchitecture: true } ? [At(PresetArgument.None, preset.Facts.ProjectFile, identifiers)] : [];
    }
}
