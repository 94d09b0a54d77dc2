using System.Collections.Immutable;
using AttrDocker.Analyzers.Analysis;
using AttrDocker.Analyzers.Application.Code;
using AttrDocker.Analyzers.Application.Settings;
using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.DotNet.Building;
using AttrDocker.Dockerfiles.DotNet.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AttrDocker.Analyzers.Application;

/// <summary>
/// Compares images with the code that runs in them: ports, cultures, time zones, health routes, environment variables. Code is looked at
/// only in a compilation that may have an image; what was found is told at the end, when all of it has been seen.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AppAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = AppRules.All.Select(static r => r.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext start)
    {
        if (ProjectFactsFile.Read(start.Options.AdditionalFiles, start.CancellationToken) is not { IsApp: true } project)
        {
            return;
        }

        if (!project.AsksForImage && !ImageSearch.MayFind(start.Compilation, start.CancellationToken))
        {
            return;
        }

        var code = new AppCode();
        var reader = new CodeReader(start.Compilation, code);
        start.RegisterOperationAction(c => reader.Read(c.Operation), OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment);

        // To read the images is dear, and an IDE starts anew with each keystroke, but hardly ever comes to the end.
        start.RegisterCompilationEndAction(end =>
        {
            var images = Images(end.Compilation, project, end.Options.AdditionalFiles, end.CancellationToken).ToList();
            foreach (var diagnostic in images.SelectMany(image => AppRules.All.SelectMany(rule => rule.Check(image, code))))
            {
                end.ReportDiagnostic(diagnostic);
            }
        });
    }

    private static IEnumerable<AppImage> Images(Compilation compilation, ProjectFacts project, ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var (app, settings) = (ProjectFactsFile.ReadApp(files, cancellation), AppSettings.Read(files, cancellation));
        var declarations = ImageSearch.All(compilation, cancellation).ToList();
        foreach (var declaration in declarations)
        {
            var reading = ImageReader.Read(declaration, project);
            var context = reading.RuleContext(project, app);
            foreach (var run in reading.HasModel ? ProjectRun.All(context) : [])
            {
                yield return new(reading, context, run, settings);
            }
        }

        if (project.AsksForImage && !ProjectImage.IsDescribedBy(declarations.SelectMany(static d => d.Uses)) && ProjectImage.Of(project, app).Context is { } own)
        {
            foreach (var run in ProjectRun.All(own))
            {
                yield return new(null, own, run, settings);
            }
        }
    }
}
