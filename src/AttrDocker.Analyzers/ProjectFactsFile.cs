using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AttrDocker.Dockerfiles.DotNet.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Analyzers;

/// <summary>The additional file in which the build says what it knows of the project.</summary>
internal static class ProjectFactsFile
{
    // Every image of a compilation asks for them.
    private static readonly ConditionalWeakTable<SourceText, ProjectFacts> Known = new();
    private static readonly ConditionalWeakTable<SourceText, AppFacts> KnownApps = new();

    /// <summary>Whether an additional file is that file.</summary>
    public static bool Is(AdditionalText file)
    {
        var name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
        return name == ProjectFacts.FileName;
    }

    /// <summary>The facts; <see langword="null"/> where there are none.</summary>
    public static ProjectFacts? Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation) =>
        files.FirstOrDefault(Is) is { } file ? Read(file, cancellation) : null;

    /// <summary>What only checks need of the project.</summary>
    public static AppFacts ReadApp(ImmutableArray<AdditionalText> files, CancellationToken cancellation) =>
        files.FirstOrDefault(Is)?.GetText(cancellation) is { } text ? KnownApps.GetValue(text, static t => AppFacts.Parse(t.ToString())) : AppFacts.None;

    /// <summary>The facts of a file; <see langword="null"/> where it cannot be read.</summary>
    public static ProjectFacts? Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? Known.GetValue(text, static t => ProjectFacts.Parse(t.ToString())) : null;
}
