using System.Collections.Concurrent;
using System.Collections.Immutable;
using AttrDocker.Analyzers.Generation;
using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>Two images of a project that go to one file would overwrite each other. All images have to be seen first, so it is told at the end.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImagesShouldHaveDistinctPaths : DiagnosticAnalyzer
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK0016";

    /// <summary>What is constant about the rule.</summary>
    internal static RuleDescriptor Rule { get; } = new(
        Id,
        "Images should have distinct paths",
        "'{0}' is the Dockerfile of {1} already. Give this image a path of its own with [Image(\"path\")].",
        RuleCategory.Usage,
        RuleSeverity.Error);

    private static readonly DiagnosticDescriptor Descriptor = Descriptors.Create(Rule, WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var images = new ConcurrentBag<ImageDeclaration>();
            start.RegisterSymbolAction(c => Collect(c.Symbol, images, c.CancellationToken), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end =>
            {
                Collect(end.Compilation.Assembly, images, end.CancellationToken);
                Report(images, end.ReportDiagnostic);
            });
        });
    }

    private static void Collect(ISymbol symbol, ConcurrentBag<ImageDeclaration> images, CancellationToken cancellation)
    {
        if (ImageDeclaration.Of(symbol, cancellation) is { IsBound: true } declaration)
        {
            images.Add(declaration);
        }
    }

    private static void Report(IEnumerable<ImageDeclaration> images, Action<Diagnostic> report)
    {
        foreach (var samePath in images.GroupBy(static i => ImagePath.Normalize(ImageSettings.Of(i.Image).Path), StringComparer.OrdinalIgnoreCase))
        {
            var inOrder = samePath.OrderBy(static i => First(i).SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(static i => First(i).SourceSpan.Start).ToList();
            foreach (var image in inOrder.Skip(1))
            {
                var location = (image.Image ?? image.Uses.First()).Syntax.GetLocation();
                report(Diagnostic.Create(Descriptor, location, [First(inOrder[0])], ImageSettings.Of(image.Image).Path, inOrder[0].Description));
            }
        }
    }

    private static Location First(ImageDeclaration image) => image.Uses.First().Syntax.GetLocation();
}
