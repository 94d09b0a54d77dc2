using AttrDocker.Analyzers;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AttrDocker.Benchmarks;

/// <summary>
/// An edit in a file that has nothing to do with the image: the edited file is parsed, the generators run, and errors are asked for:
/// those of the edited file alone, which is the least that an IDE does, or those of the project, as with full analysis. Once with a
/// generator that does nothing, once with one that only looks for an attribute, once with ours: the ratio is our cost.
/// </summary>
[Config(typeof(SameProcess))]
public class KeystrokeBenchmarks
{
    private const int Files = 200;
    private CSharpCompilation _compilation = null!;
    private GeneratorDriver _empty = null!;
    private GeneratorDriver _finding = null!;
    private GeneratorDriver _ours = null!;
    private int _edits;

    [Params(ErrorsOf.EditedFile, ErrorsOf.Project)]
    public ErrorsOf Asked { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Sources.Compile([Sources.Image(4, 8), .. Enumerable.Range(0, Files).Select(static i => Sources.Ordinary(i))]);
        _ = _compilation.GetDiagnostics();
        _empty = CSharpGeneratorDriver.Create(new EmptyGenerator()).RunGenerators(_compilation);
        _finding = CSharpGeneratorDriver.Create(new FindingGenerator()).RunGenerators(_compilation);
        _ours = CSharpGeneratorDriver.Create(new DockerfileGenerator()).RunGenerators(_compilation);
    }

    [Benchmark(Baseline = true)]
    public int EmptyGenerator() => Type(_empty);

    [Benchmark]
    public int FindingGenerator() => Type(_finding);

    [Benchmark]
    public int Ours() => Type(_ours);

    private int Type(GeneratorDriver driver)
    {
        var old = _compilation.SyntaxTrees[Files / 2];
        var edited = old.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(Sources.Ordinary(Files / 2, ++_edits)));
        var compilation = _compilation.ReplaceSyntaxTree(old, edited);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        return Asked == ErrorsOf.Project ? updated.GetDiagnostics().Length : updated.GetSemanticModel(edited).GetDiagnostics().Length;
    }
}

/// <summary>Whose errors are asked for after an edit.</summary>
public enum ErrorsOf
{
    EditedFile,
    Project,
}

/// <summary>What the driver costs by itself. It is called directly and never loaded by a compiler, so it bears no attribute.</summary>
public sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}

/// <summary>What it costs to look for an attribute and to do nothing with it: the least that any generator driven by attributes costs.</summary>
public sealed class FindingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var found = context.SyntaxProvider.ForAttributeWithMetadataName("AttrDocker.RuntimeStageAttribute", static (_, _) => true, static (_, _) => 0);
        context.RegisterImplementationSourceOutput(found, static (_, _) => { });
    }
}
