using System.Globalization;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.DotNet.Checks;

internal sealed class FrontendShouldKnowParents : PresetRule
{
    public const string Id = "ADK0030";

    private const string Stable = "docker/dockerfile:1.";
    private const int First = 20;

    public override RuleDescriptor Descriptor { get; } = new(
        Id,
        "Frontend should know COPY --parents",
        "The frontend '{0}' does not know COPY --parents, which came with docker/dockerfile:1.20. Remove Parents, or choose a newer Syntax.",
        RuleCategory.Usage,
        RuleSeverity.Error);

    public override IEnumerable<PresetFinding> Check(PresetContext preset) =>
        preset.Outline is { Parents: true, Dockerfile.Directives.Syntax: { } syntax } && MinorOf(syntax) < First
            ? [At(PresetArgument.Parents, syntax)]
            : [];

    /// <summary>The minor version of a stable frontend; <see langword="null"/> for another one, of which nothing is known.</summary>
    private static int? MinorOf(string syntax) =>
        syntax.StartsWith(Stable, StringComparison.Ordinal)
        && int.TryParse(syntax.Substring(Stable.Length).Split('.', '@', '-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            ? minor
            : null;
}
