using System.Collections.Immutable;
using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>
/// Checks the image that a project asks for without an attribute. There is no place in the source to point at, and that no class has the
/// attribute is only known at the end.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectImageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ModelDescriptors.All.ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (ProjectFactsFile.Read(start.Options.AdditionalFiles, start.CancellationToken) is not { AsksForImage: true } facts)
            {
                return;
            }

            var described = 0;
            start.RegisterSymbolAction(
                c =>
                {
                    if (HasAttribute(c.Symbol, c.CancellationToken))
                    {
                        Interlocked.Exchange(ref described, 1);
                    }
                },
                SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end =>
            {
                if (described == 0 && !HasAttribute(end.Compilation.Assembly, end.CancellationToken))
                {
                    Report(ProjectImage.Of(facts, ProjectFactsFile.ReadApp(end.Options.AdditionalFiles, end.CancellationToken)), end.ReportDiagnostic);
                }
            });
        });
    }

    private static bool HasAttribute(ISymbol symbol, CancellationToken cancellation) => ProjectImage.IsDescribedBy(AttributeUse.On(symbol, cancellation));

    private static void Report(ProjectImage image, Action<Diagnostic> report)
    {
        foreach (var finding in image.Preset.Findings)
        {
            report(Diagnostic.Create(ModelDescriptors.Of(finding.Rule), Location.None, [.. finding.Words]));
        }

        foreach (var finding in image.Context is { } context ? Catalogue.Check(context) : [])
        {
            report(Diagnostic.Create(ModelDescriptors.Of(finding.Rule), Location.None, [.. finding.Arguments]));
        }
    }
}
