using System.Collections.Immutable;
using AttrDocker.Analyzers.Reading;
using AttrDocker.Analyzers.Usage;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;
using AttrDocker.Dockerfiles.Rules.Graph;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>
/// Applies the rules to each image that the source declares: those on the use of the attributes, and those of the catalogue, whose
/// findings it puts on the arguments that they speak of.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImageAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> OfRules =
        Catalogue.Rules.ToImmutableDictionary(static r => r.Descriptor.Id, static r => Descriptors.Create(r.Descriptor));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        UsageRules.All.Select(static r => r.Descriptor).Concat(OfRules.Values.OrderBy(static d => d.Id, StringComparer.Ordinal)).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        ImageSymbols.Register(context, Analyze);
    }

    private static void Analyze(ImageScope image)
    {
        var reading = ImageReader.Read(image.Declaration);
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
            ReportFindings(reading, image.Report);
        }
    }

    /// <summary>What the rules on the attributes say with more advice: that an image has no stage, or that a property and an attribute say the same.</summary>
    private static bool IsSaidOfTheAttributes(Finding finding, Origins origins) => finding.Rule.Id is DockerfileShouldHaveAStage.Id
        || (finding.Rule.Id is StageShouldHaveOneCmd.Id or StageShouldHaveOneEntrypoint.Id && origins.Find(finding.Place.Whole) is not AttributeSyntax);

    private static void ReportFindings(ImageReading reading, Action<Diagnostic> report)
    {
        var context = new RuleContext(reading.Dockerfile) { KindOf = reading.Origins.KindOf, RoleOf = reading.RoleOf };

        foreach (var finding in Catalogue.Check(context).Where(f => !IsSaidOfTheAttributes(f, reading.Origins)))
        {
            var location = (reading.Origins.Nearest(finding.Place) ?? reading.Declaration.Uses.First().Syntax).GetLocation();
            var related = finding.Related.Select(reading.Origins.Nearest).OfType<SyntaxNode>().Select(static s => s.GetLocation());
            report(Descriptors.Report(OfRules[finding.Rule.Id], location, related, FindingFix.Of(finding, reading), [.. finding.Arguments]));
        }
    }
}
