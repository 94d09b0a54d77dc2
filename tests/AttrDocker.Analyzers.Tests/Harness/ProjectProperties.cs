using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AttrDocker.Analyzers.Tests.Harness;

/// <summary>The MSBuild properties that the compiler passes on.</summary>
internal sealed class ProjectProperties(string? projectFolder) : AnalyzerConfigOptionsProvider
{
    public static ProjectProperties Default { get; } = new(Sources.ProjectFolder);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(projectFolder is null
        ? ImmutableDictionary<string, string>.Empty
        : ImmutableDictionary<string, string>.Empty.Add("build_property.projectdir", projectFolder));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Properties(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Properties(ImmutableDictionary<string, string>.Empty);

    private sealed class Properties(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
