using System.Text;
using AttrDocker.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Tests.Generating;

/// <summary>Large projects. Time is the benchmark's matter; here counts the result, and the number of steps.</summary>
public class ScaleTests
{
    private const int Stages = 200;
    private const int Instructions = 50;
    private const int Few = 5;

    [Fact]
    public async Task An_image_of_200_stages_with_50_instructions_each_is_whole()
    {
        var compilation = Sources.Compile(Source(0, Stages, Instructions));

        var lines = GeneratorRun.Of(compilation).Body.Split('\n');

        Assert.Equal(Stages, lines.Count(static l => l.StartsWith("FROM ", StringComparison.Ordinal)));
        Assert.Equal(Stages * Instructions, lines.Count(static l => l.StartsWith("COPY ", StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(0, Instructions).Select(static i => $"COPY a{i} /s199/b{i}"), lines[^(Instructions + 1)..^1]);
        Assert.Empty(AnalyzerRun.WithoutUnusedStages(await AnalyzerRun.RunAsync(compilation), isMarked: false));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    public void Each_image_costs_the_same_number_of_steps(int images)
    {
        var driver = GeneratorRun.Driver(ProjectProperties.Default).RunGenerators(Sources.Compile([.. Enumerable.Range(0, images).Select(static i => Source(i, stages: 2, Few))]));

        var steps = Steps.Reasons(driver.GetRunResult().Results.Single()).GroupBy(static s => s.Name).ToDictionary(static g => g.Key, static g => g.Count());

        Assert.Equal(images, driver.GetRunResult().GeneratedTrees.Length);
        Assert.Equal(images, steps[TrackingNames.DeclaredImages]);
        Assert.Equal(images, steps[TrackingNames.Placed]);
        Assert.Equal(images, steps["ImplementationSourceOutput"]);
        Assert.Equal(1, steps[TrackingNames.ProjectFolder]);
    }

    [Fact]
    public void An_edit_of_one_image_redoes_that_one_alone()
    {
        var sources = Enumerable.Range(0, 100).Select(static i => Source(i, stages: 2, Few)).ToArray();
        var compilation = Sources.Compile(sources);
        var driver = GeneratorRun.Driver(ProjectProperties.Default).RunGenerators(compilation);

        var tree = compilation.SyntaxTrees[50];
        driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, Sources.Parse(sources[50].Replace("a4", "changed", StringComparison.Ordinal), tree.FilePath)));

        Assert.Equal(
            [TrackingNames.DeclaredImages, "ImplementationSourceOutput", TrackingNames.Placed],
            Steps.Reasons(driver.GetRunResult().Results.Single())
                .Where(static s => s.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
                .Select(static s => s.Name)
                .Order(StringComparer.Ordinal));
    }

    private static string Source(int image, int stages, int instructions)
    {
        var source = new StringBuilder($"[Image(\"docker/{image}.Dockerfile\")]\n");
        for (var stage = 0; stage < stages; stage++)
        {
            source.Append(stage == stages - 1 ? $"[RuntimeStage(\"debian:13\", Name = \"s{stage}\")]\n" : $"[Stage(\"debian:13\", Name = \"s{stage}\")]\n");
            for (var i = 0; i < instructions; i++)
            {
                source.Append($"[Copy(\"a{i}\", \"/s{stage}/b{i}\")]\n");
            }
        }

        return source.Append($"class Image{image};\n").ToString();
    }
}
