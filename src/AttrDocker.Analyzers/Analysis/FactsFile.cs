using System.Runtime.CompilerServices;
using AttrDocker.Dockerfiles.DotNet.Facts;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>Finds the facts that the build writes about the project, among the additional files. They are read once for all images.</summary>
internal static class FactsFile
{
    private static readonly ConditionalWeakTable<SourceText, ProjectFacts> Read = new();

    /// <summary>The facts, or <see langword="null"/> where the build wrote none.</summary>
    public static ProjectFacts? Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var file = options.AdditionalFiles.FirstOrDefault(static f => f.Path.EndsWith(ProjectFacts.FileName, StringComparison.Ordinal));
        return file?.GetText(cancellation) is { } text ? Read.GetValue(text, static t => ProjectFacts.Parse(t.ToString())) : null;
    }
}
