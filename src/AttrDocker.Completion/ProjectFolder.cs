using AttrDocker.Analyzers;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Completion;

/// <summary>The folder that an image's paths are relative to.</summary>
internal static class ProjectFolder
{
    /// <summary>The folder as the build passes it to the compiler, else that of the project file; <see langword="null"/> for a project without one.</summary>
    public static string? Of(Project project) =>
        ProjectOptions.Folder(project.AnalyzerOptions.AnalyzerConfigOptionsProvider) ?? Path.GetDirectoryName(project.FilePath);
}
