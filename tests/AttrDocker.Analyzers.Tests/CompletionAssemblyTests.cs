using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AttrDocker.Analyzers.Tests;

/// <summary>
/// A compiler that is given the assembly of completion, though it has no Features or is older than 4.14, says nothing (CS8032, CS8034,
/// CS9057), because there is no analyzer in it. (docs/completion.md)
/// </summary>
public class CompletionAssemblyTests
{
    private static readonly string File = Path.GetFullPath(
        typeof(CompletionAssemblyTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "CompletionAssembly").Value!);

    [Fact]
    public void A_compiler_that_is_given_completion_says_nothing()
    {
        var failures = new List<string>();
        var reference = Reference(File, failures);

        Assert.Empty(reference.GetAnalyzersForAllLanguages());
        Assert.Empty(reference.GetGeneratorsForAllLanguages());
        Assert.Empty(failures);
    }

    /// <summary>Else the other test would show nothing.</summary>
    [Fact]
    public void An_analyzer_that_cannot_be_loaded_is_noticed()
    {
        var failures = new List<string>();

        Assert.Empty(Reference(typeof(DockerfileGenerator).Assembly.Location, failures, new BrokenLoader()).GetAnalyzersForAllLanguages());
        Assert.NotEmpty(failures);
    }

    private static AnalyzerFileReference Reference(string file, List<string> failures, IAnalyzerAssemblyLoader? loader = null)
    {
        Assert.True(System.IO.File.Exists(file), $"{file} is missing.");
        var reference = new AnalyzerFileReference(file, loader ?? new Loader());
        reference.AnalyzerLoadFailed += (_, failure) => failures.Add($"{failure.ErrorCode}: {failure.Message}");
        return reference;
    }

    private class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public virtual Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }

    private sealed class BrokenLoader : Loader
    {
        public override Assembly LoadFromPath(string fullPath) => throw new BadImageFormatException();
    }
}
