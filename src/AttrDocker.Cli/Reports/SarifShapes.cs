using System.Text.Json.Serialization;

namespace AttrDocker.Cli.Reports;

// The members of SARIF that we use. Names and meanings are those of "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", OASIS.
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

internal sealed record SarifRun(SarifTool Tool, IReadOnlyList<SarifInvocation> Invocations, IReadOnlyList<SarifArtifact> Artifacts, IReadOnlyList<SarifResult> Results, string ColumnKind);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string Version, string SemanticVersion, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifRule(string Id, SarifMessage ShortDescription, SarifConfiguration DefaultConfiguration, SarifRuleProperties Properties);

internal sealed record SarifConfiguration(string Level);

internal sealed record SarifRuleProperties(string Category);

internal sealed record SarifMessage(string Text);

internal sealed record SarifInvocation(bool ExecutionSuccessful, IReadOnlyList<SarifNotification>? ToolExecutionNotifications);

internal sealed record SarifNotification(string Level, SarifMessage Message);

internal sealed record SarifArtifact(SarifArtifactLocation Location, string SourceLanguage);

internal sealed record SarifArtifactLocation(string Uri, int? Index = null);

internal sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifMessage Message, IReadOnlyList<SarifLocation> Locations)
{
    public IReadOnlyList<SarifLocation>? RelatedLocations { get; init; }

    public IReadOnlyList<SarifFix>? Fixes { get; init; }

    public IReadOnlyList<SarifSuppression>? Suppressions { get; init; }
}

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion Region);

internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn, int CharOffset, int CharLength);

internal sealed record SarifFix(SarifMessage Description, IReadOnlyList<SarifArtifactChange> ArtifactChanges, SarifFixProperties Properties);

internal sealed record SarifFixProperties(bool IsCertain);

internal sealed record SarifArtifactChange(SarifArtifactLocation ArtifactLocation, IReadOnlyList<SarifReplacement> Replacements);

internal sealed record SarifReplacement(SarifRegion DeletedRegion, SarifMessage InsertedContent);

internal sealed record SarifSuppression(string Kind);
