using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

public class ImageShouldHaveAFinalStageTests
{
    [Fact]
    public Task Build_stages_alone_trigger_at_the_last_one() => AnalyzerRun.VerifyAsync(
        """[BuildStage("a"), {|ADK0013:Stage("b")|}] class Program;""",
        ["The image of 'Program' has no final stage. Add [RuntimeStage(\"image\")] with what the container runs, or name the stage to build in [Image(Target = \"…\")]."]);

    [Fact]
    public Task An_image_without_stages_triggers() => AnalyzerRun.VerifyAsync("""[{|ADK0013:Image("a")|}] class Program;""");

    [Fact]
    public Task The_assembly_triggers() => AnalyzerRun.VerifyAsync(
        """[assembly: {|ADK0013:BuildStage("a")|}]""",
        ["The image of the assembly has no final stage. Add [RuntimeStage(\"image\")] with what the container runs, or name the stage to build in [Image(Target = \"…\")]."]);

    [Fact]
    public Task A_class_with_instructions_alone_has_a_more_pressing_problem() => AnalyzerRun.VerifyAsync("""[{|ADK0010:Copy("a", "b")|}] class Program;""");

    [Theory]
    [InlineData("""[BuildStage("a"), RuntimeStage("b")] class Program;""")]
    [InlineData("""[Image(Target = "builder"), BuildStage("a")] class Program;""")]
    [InlineData("""[Image] class Orders { [RuntimeStage("b")] class Runtime; }""")]
    public Task A_final_stage_or_a_target_is_silent(string source) => AnalyzerRun.VerifyAsync(source);

    [Fact]
    public Task A_pragma_suppresses_it() => AnalyzerRun.VerifyAsync("""
        #pragma warning disable ADK0013
        [BuildStage("a")] class Program;
        """);
}
