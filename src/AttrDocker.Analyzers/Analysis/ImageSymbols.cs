using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.DotNet.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>Calls an analysis for each image of the source: for classes by their symbol, for the assembly by the file of its attributes.</summary>
internal static class ImageSymbols
{
    /// <summary>Registers the analysis. What it reports for the assembly is kept only for the file that is looked at.</summary>
    public static void Register(AnalysisContext context, Action<ImageScope> analyze)
    {
        context.RegisterSymbolAction(
            c => Call(c.Symbol, c.Compilation, c.Options, c.ReportDiagnostic, c.CancellationToken),
            SymbolKind.NamedType);
        context.RegisterSemanticModelAction(c => CallForAssembly(c, Call));

        void Call(ISymbol symbol, Compilation compilation, AnalyzerOptions options, Action<Diagnostic> report, CancellationToken cancellation)
        {
            if (ImageDeclaration.Of(symbol, cancellation) is { IsBound: true } declaration)
            {
                analyze(new ImageScope(declaration, compilation, options, report, cancellation));
            }
        }
    }

    /// <summary>Attributes on the assembly belong to no symbol action; they are looked at with the file in which they stand.</summary>
    private static void CallForAssembly(
        SemanticModelAnalysisContext context,
        Action<ISymbol, Compilation, AnalyzerOptions, Action<Diagnostic>, CancellationToken> call)
    {
        var (tree, compilation) = (context.SemanticModel.SyntaxTree, context.SemanticModel.Compilation);
        if (tree.GetRoot(context.CancellationToken) is CompilationUnitSyntax { AttributeLists.Count: > 0 })
        {
            call(compilation.Assembly, compilation, context.Options, ReportOfThisFile, context.CancellationToken);
        }

        void ReportOfThisFile(Diagnostic diagnostic)
        {
            if (diagnostic.Location.SourceTree == tree)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}

/// <summary>An image under analysis.</summary>
/// <param name="Declaration">Its attributes.</param>
/// <param name="Compilation">The compilation.</param>
/// <param name="Options">Additional files and options.</param>
/// <param name="Report">Takes diagnostics.</param>
/// <param name="Cancellation">Ends the analysis early.</param>
internal sealed record ImageScope(
    ImageDeclaration Declaration,
    Compilation Compilation,
    AnalyzerOptions Options,
    Action<Diagnostic> Report,
    CancellationToken Cancellation)
{
    /// <summary>What the build knows of the project; <see langword="null"/> where it did not say.</summary>
    public ProjectFacts? Facts => ProjectFactsFile.Read(Options.AdditionalFiles, Cancellation);

    /// <summary>What checks need of it beside that.</summary>
    public AppFacts App => ProjectFactsFile.ReadApp(Options.AdditionalFiles, Cancellation);
}
