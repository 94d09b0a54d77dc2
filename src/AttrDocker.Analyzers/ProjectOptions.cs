using Microsoft.CodeAnalysis.Diagnostics;

namespace AttrDocker.Analyzers;

/// <summary>The MSBuild properties that the compiler passes on.</summary>
internal static class ProjectOptions
{
    /// <summary>The project's folder, or <see langword="null"/> where the build did not say.</summary>
    public static string? Folder(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property.projectdir", out var folder) && folder.Length > 0 ? folder : null;
}
