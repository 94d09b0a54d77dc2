using AttrDocker.Analyzers.Analysis;
using AttrDocker.Analyzers.Application.Code;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Application;

/// <summary>A rule that compares an image with the code that runs in it.</summary>
internal abstract class AppRule
{
    private DiagnosticDescriptor? _descriptor;

    /// <summary>The descriptor; what is found is told when all of the code has been seen.</summary>
    public DiagnosticDescriptor Descriptor => _descriptor ??= Descriptors.Create(Rule, WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>What is constant about it.</summary>
    public abstract RuleDescriptor Rule { get; }

    /// <summary>Looks at an image.</summary>
    public abstract IEnumerable<Diagnostic> Check(AppImage image, AppCode code);

    /// <summary>A diagnostic of this rule, with the other places that it speaks of.</summary>
    protected Diagnostic At(Location location, IEnumerable<Location> related, params string[] arguments) =>
        Report(location, related, [], arguments);

    /// <summary>The same, with mends of the image's attributes to choose from.</summary>
    protected Diagnostic At(AppImage image, Location location, IEnumerable<Location> related, IEnumerable<Suggestion> suggestions, params string[] arguments) =>
        Report(location, related, image.Reading is { } reading ? [.. FindingFix.Of(suggestions, reading)] : [], arguments);

    private Diagnostic Report(Location location, IEnumerable<Location> related, IReadOnlyList<FixData> fixes, string[] arguments) =>
        Descriptors.Report(Descriptor, location, related.Where(static place => place != Location.None), fixes, arguments);
}
