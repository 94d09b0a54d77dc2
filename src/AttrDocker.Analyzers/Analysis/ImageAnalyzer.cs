using System.Collections.Immutable;
using AttrDocker.Analyzers.Reading;
using AttrDocker.Analyzers.Usage;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>
/// Applies the rules to each image that the source declares: those on the use of the attributes, and those of the catalogue, whose
/// findings it puts on the arguments that they speak of.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        UsageRules.All.Select(static r => r.Descriptor).Concat(ModelDescriptors.All).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        ImageSymbols.Register(context, Analyze);
    }

    private static void Analyze(ImageScope image)
    {
        var reading = ImageReader.Read(image.Declaration, image.Facts);
        foreach (var rule in UsageRules.All)
        {
            foreach (var diagnostic in rule.Check(reading))
            {
                image.Report(diagnostic);
            }
        }

        // Across declarations the order means nothing, so what the model says would be chance.
        if (image.Declaration.FirstOnAnotherDeclaration() is null)
        {
            ReportPreset(reading, image.Report);
            if (reading.HasModel)
            {
                ReportFindings(reading, reading.RuleContext(image.Facts, image.App), image.Report);
            }
        }
    }

    private static void ReportPreset(ImageReading reading, Action<Diagnostic> report)
    {
        foreach (var finding in reading.DotNetImage?.Findings ?? [])
        {
            report(Descriptors.Report(ModelDescriptors.Of(finding.Rule), PresetReader.LocationOf(finding.Argument, reading), [], [], [.. finding.Words]));
        }
    }

    private static void ReportFindings(ImageReading reading, RuleContext context, Action<Diagnostic> report)
    {
        // That an image has no stage the rules on the attributes say with more advice.
        foreach (var finding in Catalogue.Check(context).Where(static f => f.Rule.Id != DockerfileShouldHaveAStage.Id))
        {
            var location = (reading.Origins.Nearest(finding.Place) ?? reading.Declaration.Uses.First().Syntax).GetLocation();
            var related = finding.Related.Select(reading.Origins.Nearest).OfType<SyntaxNode>().Select(static s => s.GetLocation());
            report(Descriptors.Report(ModelDescriptors.Of(finding.Rule), location, related, FindingFix.Of(finding, reading), [.. finding.Arguments]));
        }
    }
}
