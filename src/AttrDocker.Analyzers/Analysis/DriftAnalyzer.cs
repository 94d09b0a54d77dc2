using System.Collections.Immutable;
using AttrDocker.Analyzers.Application;
using AttrDocker.Analyzers.Generation;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>
/// Compares a Dockerfile on disk with its attributes while one types. The project passes its Dockerfiles as additional files to the
/// IDE only, never to a build: a build is about to write them. The diagnostic stands on the attribute, because a light bulb
/// is shown in C# files only. Only for the image that a project asks for without an attribute there is no
/// other place than the file.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DriftAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK0001";

    /// <summary>The property with the text that the file should have.</summary>
    internal const string ExpectedText = "text";

    /// <summary>The property with the path of the additional file.</summary>
    internal const string FilePath = "path";

    /// <summary>What is constant about the rule.</summary>
    internal static RuleDescriptor Rule { get; } = new(
        Id,
        "Dockerfile should match its attributes",
        "'{0}' is not what {1} to update the file.",
        RuleCategory.Usage,
        RuleSeverity.Warning);

    private static readonly DiagnosticDescriptor Descriptor = Descriptors.Create(Rule);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        ImageSymbols.Register(context, Analyze);
        context.RegisterAdditionalFileAction(AnalyzeFileOfProject);
    }

    private static void AnalyzeFileOfProject(AdditionalFileAnalysisContext context)
    {
        var (file, cancellation) = (context.AdditionalFile, context.CancellationToken);
        if (ProjectOptions.Folder(context.Options.AnalyzerConfigOptionsProvider) is not { } folder
            || ProjectFactsFile.Read(context.Options.AdditionalFiles, cancellation) is not { AsksForImage: true } facts
            || ProjectImage.IsDescribedBy(ImageSearch.All(context.Compilation, cancellation).SelectMany(static image => image.Uses))
            || ImageFile.Of(facts) is not { IsWritable: true } image)
        {
            return;
        }

        foreach (var (path, expected) in Files(image, folder))
        {
            if (IsAt(file, folder, path) && Differs(file, expected, cancellation))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, Location.Create(file.Path, default, default), path, "the project asks for. Build it"));
            }
        }
    }

    private static void Analyze(ImageScope scope)
    {
        if (ProjectOptions.Folder(scope.Options.AnalyzerConfigOptionsProvider) is not { } folder
            || ImageFile.Of(scope.Declaration)?.With(scope.Facts) is not { IsWritable: true } image)
        {
            return;
        }

        foreach (var (path, expected) in Files(image, folder))
        {
            if (scope.Options.AdditionalFiles.FirstOrDefault(f => IsAt(f, folder, path)) is { } file && Differs(file, expected, scope.Cancellation))
            {
                var properties = ImmutableDictionary<string, string?>.Empty.Add(ExpectedText, expected).Add(FilePath, file.Path);
                var attribute = (scope.Declaration.Image ?? scope.Declaration.Uses.First(static u => u.OpensStage)).Syntax;
                scope.Report(Diagnostic.Create(Descriptor, attribute.GetLocation(), properties, path, "these attributes describe. Build the project or apply the fix"));
            }
        }
    }

    private static IEnumerable<(string Path, string Expected)> Files(ImageFile image, string folder)
    {
        yield return (image.Settings.Path, image.ToText(folder));
        if (image.ToIgnoreText(folder) is { } ignore)
        {
            yield return (image.Settings.Path + Dockerfiles.Ignore.IgnoreFile.Extension, ignore);
        }
    }

    /// <summary>Whether a file of ours says something else. One that we did not write is the build's matter: it asks before anything is lost.</summary>
    private static bool Differs(AdditionalText file, string expected, CancellationToken cancellation) =>
        file.GetText(cancellation)?.ToString() is { } actual && Heading.Stands(actual) && actual.Replace("\r\n", "\n") != expected;

    private static bool IsAt(AdditionalText file, string folder, string path) =>
        string.Equals(ImagePath.Normalize(file.Path), ImagePath.Normalize(folder + "/" + path), StringComparison.OrdinalIgnoreCase);
}
