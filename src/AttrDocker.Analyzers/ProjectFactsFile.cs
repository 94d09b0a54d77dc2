using System.Collections.Immutable;
using AttrDocker.Dockerfiles.DotNet.Facts;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers;

/// <summary>The additional file in which the build says what it knows of the project.</summary>
internal static class ProjectFactsFile
{
    /// <summary>Whether an additional file is that file.</summary>
    public static bool Is(AdditionalText file)
    {
        var name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
        return name == ProjectFacts.FileName;
    }

    /// <summary>The facts; <see langword="null"/> where there are none.</summary>
    public static ProjectFacts? Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation) =>
        files.FirstOrDefault(Is) is { } file ? Read(file, cancellation) : null;

    /// <summary>The facts of a file; <see langword="null"/> where it cannot be read.</summary>
    public static ProjectFacts? Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? ProjectFacts.Parse(text.ToString()) : null;
}
