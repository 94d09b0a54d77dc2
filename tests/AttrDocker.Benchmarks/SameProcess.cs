using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace AttrDocker.Benchmarks;

/// <summary>
/// Measures in this process: the project that BenchmarkDotNet would generate takes the Roslyn version of the package, 4.8, from the
/// repository's central versions, and not the one that is measured.
/// </summary>
internal sealed class SameProcess : ManualConfig
{
    public SameProcess()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(20));
        AddColumn(StatisticColumn.Median);
    }
}
