using AttrDocker.Analyzers;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace AttrDocker.Benchmarks;

/// <summary>A first run over a large image: time should grow as the number of stages does.</summary>
[Config(typeof(SameProcess))]
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private CSharpCompilation _compilation = null!;

    [Params(50, 100, 200)]
    public int Stages { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Sources.Compile(Sources.Image(Stages, instructions: 50));
        _ = _compilation.GetDiagnostics();
    }

    [Benchmark]
    public int FirstRun()
    {
        var driver = CSharpGeneratorDriver.Create(new DockerfileGenerator()).RunGenerators(_compilation.Clone());
        return driver.GetRunResult().GeneratedTrees.Length == 1 ? 1 : throw new InvalidOperationException("Nothing was generated.");
    }
}
