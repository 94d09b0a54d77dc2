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

    /// <summary>A diagnostic with the places that its message speaks of, and the fix that it carries.</summary>
    public static Diagnostic Report(DiagnosticDescriptor descriptor, Location location, IEnumerable<Location> related, FixData? fix, params string[] arguments)
    {
        var places = related.ToList();
        return fix is null
            ? Diagnostic.Create(descriptor, location, places, [.. arguments])
            : Diagnostic.Create(descriptor, location, fix.Locations(places), fix.Properties(places.Count), [.. arguments]);
    }

    private static DiagnosticSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
