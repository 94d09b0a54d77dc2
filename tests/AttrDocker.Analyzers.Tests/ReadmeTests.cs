using System.Text.RegularExpressions;
using AttrDocker.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Tests;

/// <summary>What the README shows is what the reader gets.</summary>
public partial class ReadmeTests
{
    public static TheoryData<string> Samples =>
        [.. Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))).Select(static m => m.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_compiles_makes_a_Dockerfile_and_is_without_findings(string sample)
    {
        var source = sample.StartsWith("using ", StringComparison.Ordinal) ? sample : "using AttrDocker;\n" + sample;

        Assert.StartsWith("FROM maven:3.6.3-jdk-11 AS builder\n", GeneratorRun.Of(source).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(await AnalyzerRun.RunAsync(Sources.Compile(source)), static d => d.Severity > DiagnosticSeverity.Info);
    }

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
