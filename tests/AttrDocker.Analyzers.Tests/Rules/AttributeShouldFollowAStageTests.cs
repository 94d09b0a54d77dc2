using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

public class AttributeShouldFollowAStageTests
{
    [Fact]
    public Task An_instruction_before_any_stage_triggers() => AnalyzerRun.VerifyAsync(
        """
        [{|ADK0010:Copy("a", "b")|}, {|ADK0010:CacheMount("/c")|}, {|ADK0010:Run("make")|}]
        [RuntimeStage("scratch")]
        class Program;
        """,
        [
            "[Copy] stands before any stage. Put [BuildStage], [Stage] or [RuntimeStage] before it; only [Arg] may stand in front of the first stage.",
            "[CacheMount] stands before any stage. Put [BuildStage], [Stage] or [RuntimeStage] before it; only [Arg] may stand in front of the first stage.",
            "[Run] stands before any stage. Put [BuildStage], [Stage] or [RuntimeStage] before it; only [Arg] may stand in front of the first stage.",
        ]);

    [Fact]
    public Task An_instruction_without_any_stage_triggers() => AnalyzerRun.VerifyAsync("""[{|ADK0010:Copy("a", "b")|}] class Program;""");

    [Fact]
    public Task An_instruction_before_the_stage_of_its_class_triggers() => AnalyzerRun.VerifyAsync("""
        [Image]
        static class Orders
        {
            [BuildStage("a")] class Builder;
            [{|ADK0010:Copy("a", "b")|}, RuntimeStage("b")] class Runtime;
        }
        """);

    [Fact]
    public Task An_argument_of_a_class_between_stages_triggers() => AnalyzerRun.VerifyAsync("""
        [Image]
        static class Orders
        {
            [BuildStage("a")] class Builder;
            [{|ADK0010:Arg("A")|}, RuntimeStage("b")] class Runtime;
        }
        """);

    [Fact]
    public Task A_mount_at_the_end_of_a_class_without_a_stage_triggers() => AnalyzerRun.VerifyAsync("""
        [Image, Arg("A"), {|ADK0010:CacheMount("/c")|}]
        static class Orders
        {
            [RuntimeStage("b")] class Runtime;
        }
        """);

    [Fact]
    public Task An_argument_before_any_stage_is_global() => AnalyzerRun.VerifyAsync("""[Arg("A"), Arg("B", "c"), RuntimeStage("scratch"), Copy("a", "b")] class Program;""");

    [Fact]
    public Task A_pragma_suppresses_it() => AnalyzerRun.VerifyAsync("""
        #pragma warning disable ADK0010
        [Copy("a", "b")]
        #pragma warning restore ADK0010
        [RuntimeStage("scratch")]
        class Program;
        """);

    [Fact]
    public Task On_the_assembly_it_triggers_too() => AnalyzerRun.VerifyAsync("""
        [assembly: {|ADK0010:Copy("a", "b")|}]
        [assembly: RuntimeStage("scratch")]
        """);
}
