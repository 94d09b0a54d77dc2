using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using BenchmarkDotNet.Attributes;

namespace AttrDocker.Benchmarks;

/// <summary>
/// What the artifact rule costs after an edit: everything is followed anew. Stages stand side by side, or build on one another in a
/// long chain; what is copied is right, or wrong in each stage, so that everything near is looked at.
/// </summary>
[Config(typeof(SameProcess))]
public class ArtifactBenchmarks
{
    private Dockerfile _dockerfile = null!;

    [Params(200)]
    public int Stages { get; set; }

    [Params(false, true)]
    public bool IsChain { get; set; }

    [Params("/out/bin/tool", "/out/bin/tolo", "/nowhere/to/be/found")]
    public string Copied { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _dockerfile = new() { Stages = [.. Enumerable.Range(0, Stages).Select(Stage)] };

    [Benchmark]
    public int Rule() => new ArtifactShouldBeProducedByItsStage().Check(new RuleContext(_dockerfile)).Count();

    private Stage Stage(int index)
    {
        Instruction[] build =
        [
            new WorkDir("/src"),
            new Copy(["go.mod", "go.sum"], "./"),
            new Run(new ShellForm(["go mod download && apt-get update && apt-get install -y curl ca-certificates && rm -rf /var/lib/apt/lists/*"])),
            new Copy(["."], "."),
            new Run(new ShellForm([$"mkdir -p /out/bin && CGO_ENABLED=0 go build -trimpath -o /out/bin/tool ./cmd/tool{index} && curl -fsSL https://example.com/{index} -o /out/data{index}"])),
        ];
        Instruction[] taken = index == 0 ? [] : [new Copy([Copied], "/taken/") { From = $"stage{index - 1}" }];
        return new(new From(IsChain && index > 0 ? $"stage{index - 1}" : "golang:1.24") { Name = $"stage{index}" }, [.. build, .. taken]);
    }
}
