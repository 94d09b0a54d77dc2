using AttrDocker.Analyzers.Analysis;
using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

/// <summary>
/// A rule on how the attributes are used: on what a model cannot hold, because it concerns the attributes and not the Dockerfile.
/// </summary>
internal abstract class UsageRule
{
    private DiagnosticDescriptor? _descriptor;

    /// <summary>The rule's id, title, message, severity.</summary>
    public DiagnosticDescriptor Descriptor => _descriptor ??= Descriptors.Create(Rule);

    /// <summary>What is constant about it.</summary>
    public abstract RuleDescriptor Rule { get; }

    /// <summary>Looks at an image.</summary>
    public abstract IEnumerable<Diagnostic> Check(ImageReading image);

    /// <summary>A diagnostic of this rule.</summary>
    protected Diagnostic At(SyntaxNode syntax, params string[] arguments) => At(syntax.GetLocation(), [], arguments);

    /// <summary>A diagnostic of this rule, with other places that its message speaks of.</summary>
    protected Diagnostic At(Location location, IEnumerable<Location> related, params string[] arguments) => At(location, related, null, arguments);

    /// <summary>A diagnostic of this rule, with the fix that it carries.</summary>
    protected Diagnostic At(Location location, IEnumerable<Location> related, FixData? fix, params string[] arguments) =>
        Descriptors.Report(Descriptor, location, related, fix is null ? [] : [fix], arguments);

    /// <summary>An error of this series.</summary>
    protected static RuleDescriptor Error(string id, string title, string message) => new(id, title, message, RuleCategory.Usage, RuleSeverity.Error);
}
