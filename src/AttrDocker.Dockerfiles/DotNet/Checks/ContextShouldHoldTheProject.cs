using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.DotNet.Checks;

internal sealed class ContextShouldHoldTheProject : PresetRule
{
    public const string Id = "ADK0029";

    public override RuleDescriptor Descriptor { get; } = new(
        Id,
        "Build context should hold the project",
        "The context '{0}' does not hold all that '{1}' is built from. Set Context to '{2}', or leave it out.",
        RuleCategory.Usage,
        RuleSeverity.Error);

    public override IEnumerable<PresetFinding> Check(PresetContext preset) => preset.Restore.NeededContext is { } needed
        ? [At(PresetArgument.Context, preset.Outline.Context!, preset.Facts.ProjectFile, needed)]
        : [];
}
