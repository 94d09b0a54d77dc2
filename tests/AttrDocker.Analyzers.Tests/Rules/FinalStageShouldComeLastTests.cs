using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

public class FinalStageShouldComeLastTests
{
    [Fact]
    public Task A_stage_after_it_triggers() => AnalyzerRun.VerifyAsync(
        """[BuildStage("a"), {|ADK0015:RuntimeStage("b")|}, Stage("builder", Name = "test")] class Program;""",
        ["[RuntimeStage] is not the last stage, but a build without a target makes the last one, 'test'. Move [RuntimeStage] with its instructions to the end."]);

    [Fact]
    public Task A_nameless_stage_after_it_is_called_by_its_image() => AnalyzerRun.VerifyAsync(
        """[{|ADK0015:RuntimeStage("b")|}, Stage("debian:13")] class Program;""",
        ["[RuntimeStage] is not the last stage, but a build without a target makes the last one, 'debian:13'. Move [RuntimeStage] with its instructions to the end."]);

    [Fact]
    public Task Of_several_ones_the_last_counts() => AnalyzerRun.VerifyAsync("""[RuntimeStage("a"), {|ADK0014:RuntimeStage("b")|}] class Program;""");

    [Theory]
    [InlineData("""[BuildStage("a"), RuntimeStage("b")] class Program;""")]
    [InlineData("""[Image(Target = "app"), RuntimeStage("b", Name = "app"), Stage("app", Name = "test")] class Program;""")]
    public Task Last_or_chosen_by_a_target_it_is_silent(string source) => AnalyzerRun.VerifyAsync(source);

    [Fact]
    public Task A_pragma_suppresses_it() => AnalyzerRun.VerifyAsync("""
        #pragma warning disable ADK0015
        [RuntimeStage("b"), Stage("a")] class Program;
        """);
}
