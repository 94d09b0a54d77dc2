using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

public class ImagesShouldHaveDistinctPathsTests
{
    [Fact]
    public Task Two_classes_without_a_path_trigger() => AnalyzerRun.VerifyAsync(
        """
        [RuntimeStage("a")] class Program;
        [{|ADK0016:RuntimeStage("b")|}] class Worker;
        """,
        ["'Dockerfile' is the Dockerfile of 'Program' already. Give this image a path of its own with [Image(\"path\")]."]);

    [Theory]
    [InlineData("docker/a", "docker/a")]
    [InlineData("docker/a", "./docker//x/../a")]
    [InlineData("docker/a", "Docker/A")]
    public Task Two_ways_to_write_one_path_trigger(string first, string second) => AnalyzerRun.VerifyAsync(
        $$"""
        [Image("{{first}}"), RuntimeStage("a")] class Program;
        [{|ADK0016:Image("{{second}}")|}, RuntimeStage("b")] class Worker;
        """,
        [$"'{second}' is the Dockerfile of 'Program' already. Give this image a path of its own with [Image(\"path\")]."]);

    [Fact]
    public Task The_assembly_and_a_class_trigger() => AnalyzerRun.VerifyAsync(
        """[{|ADK0016:RuntimeStage("b")|}] class Worker;""",
        ["'Dockerfile' is the Dockerfile of the assembly already. Give this image a path of its own with [Image(\"path\")]."],
        others: ["""[assembly: RuntimeStage("a")]"""]);

    [Fact]
    public Task Distinct_paths_are_silent() => AnalyzerRun.VerifyAsync("""
        [RuntimeStage("a")] class Program;
        [Image("worker.Dockerfile"), RuntimeStage("b")] class Worker;
        """);

    [Fact]
    public Task A_pragma_suppresses_it() => AnalyzerRun.VerifyAsync("""
        [RuntimeStage("a")] class Program;
        #pragma warning disable ADK0016
        [RuntimeStage("b")] class Worker;
        """);
}
