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
        Descriptors.Report(Descriptor, location, related.Where(static place => place != Location.None), [], arguments);
}
