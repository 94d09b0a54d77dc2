using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>Makes the compiler's descriptors of ours.</summary>
internal static class Descriptors
{
    /// <summary>The descriptor of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="tags">Custom tags, such as <see cref="WellKnownDiagnosticTags.CompilationEnd"/>.</param>
    public static DiagnosticDescriptor Create(RuleDescriptor rule, params string[] tags) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        "AttrDocker." + rule.Category,
        Severity(rule.Severity),
        isEnabledByDefault: rule.Severity != RuleSeverity.Off,
        customTags: tags);

    /// <summary>A diagnostic with the places that its message speaks of, and the fixes that it carries.</summary>
    public static Diagnostic Report(DiagnosticDescriptor descriptor, Location location, IEnumerable<Location> related, IReadOnlyList<FixData> fixes, params string[] arguments)
    {
        var places = related.ToList();
        return Diagnostic.Create(descriptor, location, FixData.Locations(places, fixes), FixData.Properties(places.Count, fixes), [.. arguments]);
    }

    private static DiagnosticSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
