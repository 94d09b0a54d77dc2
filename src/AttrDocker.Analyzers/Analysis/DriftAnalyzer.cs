using System.Collections.Immutable;
using AttrDocker.Analyzers.Generation;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>
/// Compares a Dockerfile on disk with its attributes while one types. The project passes its Dockerfiles as additional files to the
/// IDE only, never to a build: a build is about to write them. The diagnostic stands on the attribute, because fixes for one on the
/// additional file itself are not applied by <c>dotnet format</c>.
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
        "'{0}' is not what these attributes describe. Build the project or apply the fix to update the file.",
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
    }

    private static void Analyze(ImageScope scope)
    {
        if (ProjectOptions.Folder(scope.Options.AnalyzerConfigOptionsProvider) is not { } folder
            || ImageFile.Of(scope.Declaration)?.With(scope.Facts) is not { IsWritable: true } image)
        {
            return;
        }

        Compare(scope, folder, image.Settings.Path, image.ToText(folder));
        if (image.ToIgnoreText(folder) is { } ignore)
        {
            Compare(scope, folder, image.Settings.Path + Dockerfiles.Ignore.IgnoreFile.Extension, ignore);
        }
    }

    private static void Compare(ImageScope scope, string folder, string path, string expected)
    {
        if (FindFile(scope.Options.AdditionalFiles, folder, path) is not { } file
            || file.GetText(scope.Cancellation)?.ToString() is not { } actual)
        {
            return;
        }

        // A file that we did not write is the build's matter: it asks before anything is lost.
        if (Heading.Stands(actual) && actual.Replace("\r\n", "\n") != expected)
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(ExpectedText, expected).Add(FilePath, file.Path);
            var attribute = (scope.Declaration.Image ?? scope.Declaration.Uses.First(static u => u.OpensStage)).Syntax;
            scope.Report(Diagnostic.Create(Descriptor, attribute.GetLocation(), properties, path));
        }
    }

    private static AdditionalText? FindFile(ImmutableArray<AdditionalText> files, string folder, string path)
    {
        var wanted = ImagePath.Normalize(folder + "/" + path);
        return files.FirstOrDefault(file => string.Equals(ImagePath.Normalize(file.Path), wanted, StringComparison.OrdinalIgnoreCase));
    }
}
