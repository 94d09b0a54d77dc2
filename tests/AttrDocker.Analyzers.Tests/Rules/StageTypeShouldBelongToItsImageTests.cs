using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

public class StageTypeShouldBelongToItsImageTests
{
    [Fact]
    public Task Another_class_triggers() => AnalyzerRun.VerifyAsync(
        """
        [Image]
        static class Orders
        {
            [BuildStage("a")] class Builder;
            [Stage("a")] class Tests;
            [RuntimeStage("b"), CopyFrom({|ADK0019:typeof(string)|}, "a", "b")] class Runtime;
        }
        """,
        ["'String' is no stage of this image. Name a class that is nested in the [Image] class and bears [BuildStage], [Stage] or [RuntimeStage], such as 'Builder' or 'Tests'."]);

    [Fact]
    public Task A_stage_of_another_image_triggers() => AnalyzerRun.VerifyAsync("""
        [Image("a")] static class Orders { [BuildStage("a")] internal class Builder; [RuntimeStage("b")] class Runtime; }
        [Image("b")] static class Shop { [RuntimeStage({|ADK0019:typeof(Orders.Builder)|})] class Runtime; }
        """);

    [Fact]
    public Task A_nested_class_without_a_stage_triggers() => AnalyzerRun.VerifyAsync("""
        [Image] static class Orders { class Builder; [RuntimeStage({|ADK0019:typeof(Builder)|})] class Runtime; }
        """);

    [Fact]
    public Task A_mount_triggers() => AnalyzerRun.VerifyAsync(
        """[RuntimeStage("b"), BindMount("/a", FromStage = {|ADK0019:typeof(Program)|}), Run("make")] class Program;""",
        ["'Program' is no stage of this image. Name a class that is nested in the [Image] class and bears [BuildStage], [Stage] or [RuntimeStage]."]);

    [Fact]
    public Task Stages_of_the_image_are_silent() => AnalyzerRun.VerifyAsync("""
        [Image]
        static class Orders
        {
            [BuildStage("a")] class Builder;
            [RuntimeStage(typeof(Builder)), CopyFrom(typeof(Orders.Builder), "a", "b"), BindMount("/a", FromStage = typeof(Builder)), Run("make")] class Runtime;
        }
        """);

    [Fact]
    public Task A_pragma_suppresses_it() => AnalyzerRun.VerifyAsync("""
        #pragma warning disable ADK0019
        [RuntimeStage("b"), CopyFrom(typeof(Program), "a", "b")] class Program;
        """);
}
