using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.DotNet.Checks;

internal sealed class ToolManifestShouldExist : PresetRule
{
    public const string Id = "ADK0031";

    public override RuleDescriptor Descriptor { get; } = new(
        Id,
        "Manifest of tools should exist",
        "The repository of '{0}' has no manifest of .NET tools. Make one with 'dotnet new tool-manifest', or remove RestoreTools.",
        RuleCategory.Usage,
        RuleSeverity.Error);

    public override IEnumerable<PresetFinding> Check(PresetContext preset) =>
        preset.Outline.RestoreTools && preset.Facts.Restore.ToolManifest.Length == 0 ? [At(PresetArgument.RestoreTools, preset.Facts.ProjectFile)] : [];
}
