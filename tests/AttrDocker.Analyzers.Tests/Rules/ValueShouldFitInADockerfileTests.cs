using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

public class ValueShouldFitInADockerfileTests
{
    [Theory]
    [InlineData(@"Env(""A"", {|ADK0018:""a\nUSER root""|})", "ENV", "it holds a line break, and the place for it is one line")]
    [InlineData(@"Label({|ADK0018:""a\nb""|}, ""c"")", "LABEL", "it holds a line break, and the place for it is one line")]
    [InlineData(@"Env(""A"", {|ADK0018:""\0""|})", "ENV", "it holds a NUL character")]
    [InlineData(@"Entrypoint(""a"", {|ADK0018:""b\ud800""|})", "ENTRYPOINT", "it holds half of a surrogate pair, which is no character")]
    [InlineData(@"Copy([""a"", {|ADK0018:""${""|}], ""b/"")", "COPY", "'${' needs a variable's name after it. Write '\\$' for a plain dollar sign")]
    [InlineData(@"User(""app"", Comment = {|ADK0018:""\0""|})", "USER", "it holds a NUL character")]
    [InlineData(@"HealthCheck({|ADK0018:""echo \\""|})", "HEALTHCHECK", "it ends with '\\', which continues the line")]
    [InlineData(@"HealthCheck({|ADK0018:""[\""a\""]""|})", "HEALTHCHECK", "it is a list in brackets, which the builder takes for a program and its arguments (the exec form)")]
    [InlineData(@"Run(""a"", {|ADK0018:""""|}, ""b"")", "RUN", "the command is empty")]
    [InlineData(@"CopyFromContext({|ADK0018:""""|}, ""a"", ""b"")", "COPY", "it is empty, and the files would come from the build context")]
    [InlineData(@"HealthCheck(""true"", Interval = {|ADK0018:""1\ns""|})", "HEALTHCHECK", "it holds a line break, and the place for it is one line")]
    public Task A_value_triggers_at_its_argument(string attribute, string keyword, string reason) => AnalyzerRun.VerifyAsync(
        $"[RuntimeStage(\"b\"), {attribute}] class Program;",
        [$"This value of {keyword} cannot be written in a Dockerfile: {reason}. Change it, or nothing is generated."]);

    [Fact]
    public Task A_stage_triggers_at_its_argument() => AnalyzerRun.VerifyAsync("""
        [BuildStage("a", Platform = {|ADK0018:"b\n"|})]
        [RuntimeStage("b", User = {|ADK0018:"a\0"|})]
        class Program;
        """);

    [Fact]
    public Task A_directive_triggers_at_the_image() => AnalyzerRun.VerifyAsync(
        """[{|ADK0018:Image(Escape = '!')|}, RuntimeStage("b")] class Program;""",
        ["This value of the file's head cannot be written in a Dockerfile: the escape character can only be a backslash or a back-tick. Change it, or nothing is generated."]);

    [Fact]
    public Task A_mount_triggers_at_its_argument() =>
        AnalyzerRun.VerifyAsync("""[RuntimeStage("b"), CacheMount("/a"), CacheMount({|ADK0018:"/b\n"|}), Run("make")] class Program;""");

    [Fact]
    public Task What_can_be_quoted_is_silent() => AnalyzerRun.VerifyAsync("""
        [RuntimeStage("b"), Env("A", "\" ' # $ \\ ` \t é"), Copy("a b", "/c d/"), Entrypoint("a", "a\nb"), Run("a\nb")] class Program;
        """);

    [Fact]
    public Task A_pragma_suppresses_it() => AnalyzerRun.VerifyAsync("""
        #pragma warning disable ADK0018
        [RuntimeStage("a", Platform = "b\n")] class Program;
        """);
}
