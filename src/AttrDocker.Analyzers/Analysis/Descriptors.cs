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

    private static DiagnosticSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
