using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

public class MountShouldBeFollowedByARunTests
{
    [Theory]
    [InlineData("CacheMount(\"/c\")", "CacheMount")]
    [InlineData("SecretMount(\"s\")", "SecretMount")]
    [InlineData("SshMount()", "SshMount")]
    [InlineData("SshMount", "SshMount")]
    [InlineData("BindMount(\"/b\")", "BindMount")]
    [InlineData("TmpfsMount(\"/t\")", "TmpfsMount")]
    public Task A_mount_at_the_end_triggers(string mount, string name) => AnalyzerRun.VerifyAsync(
        $$"""[RuntimeStage("b"), Run("make"), {|ADK0011:{{mount}}|}, Copy("a", "b")] class Program;""",
        [$"[{name}] has no [Run] after it in its stage. A mount belongs to the next [Run] or [RunExec]: put it right before the one that needs it."]);

    [Fact]
    public Task A_run_of_the_next_stage_is_too_late() => AnalyzerRun.VerifyAsync("""
        [BuildStage("a"), {|ADK0011:CacheMount("/c")|}]
        [RuntimeStage("b"), Run("make")]
        class Program;
        """);

    [Fact]
    public Task A_run_of_the_next_class_is_too_late() => AnalyzerRun.VerifyAsync("""
        [Image]
        static class Orders
        {
            [BuildStage("a"), {|ADK0011:CacheMount("/c")|}] class Builder;
            [RuntimeStage("b"), Run("make")] class Runtime;
        }
        """);

    [Theory]
    [InlineData("Run(\"make\")")]
    [InlineData("RunExec(\"make\")")]
    [InlineData("Copy(\"a\", \"b\"), Run(\"make\")")]
    public Task A_mount_before_a_run_is_silent(string rest) =>
        AnalyzerRun.VerifyAsync($"[RuntimeStage(\"b\"), CacheMount(\"/c\"), SecretMount(\"s\"), {rest}] class Program;");

    [Fact]
    public Task A_pragma_suppresses_it() => AnalyzerRun.VerifyAsync("""
        [RuntimeStage("b")]
        #pragma warning disable ADK0011
        [CacheMount("/c")]
        #pragma warning restore ADK0011
        class Program;
        """);
}
