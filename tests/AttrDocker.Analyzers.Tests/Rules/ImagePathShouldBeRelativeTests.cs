using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

public class ImagePathShouldBeRelativeTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("/etc/Dockerfile", "/etc/Dockerfile")]
    [InlineData("docker/", "docker/")]
    [InlineData("docker/..", "docker/..")]
    [InlineData("C:/Dockerfile", "C:/Dockerfile")]
    [InlineData("a*b", "a*b")]
    [InlineData("docker\\\\Dockerfile", "docker\\Dockerfile")]
    [InlineData(" Dockerfile", " Dockerfile")]
    public Task What_is_no_file_below_the_project_triggers(string literal, string path) => AnalyzerRun.VerifyAsync(
        $$"""[Image({|ADK0020:"{{literal}}"|}), RuntimeStage("scratch")] class Program;""",
        [$"'{path}' cannot be the path of a Dockerfile. Give a path relative to the project's folder with '/' between folders, such as \"docker/app.Dockerfile\"."]);

    [Theory]
    [InlineData("Dockerfile")]
    [InlineData("docker/app.Dockerfile")]
    [InlineData("./a b/ü.Dockerfile")]
    [InlineData("../Dockerfile")]
    public Task A_file_is_silent(string path) => AnalyzerRun.VerifyAsync($"[Image(\"{path}\"), RuntimeStage(\"scratch\")] class Program;");

    [Fact]
    public Task A_pragma_suppresses_it() => AnalyzerRun.VerifyAsync("""
        #pragma warning disable ADK0020
        [Image(""), RuntimeStage("scratch")] class Program;
        """);

    [Theory]
    [InlineData("""
        "docker\\app.Dockerfile"
        """, """
        "docker/app.Dockerfile"
        """)]
    [InlineData("""
        @"docker\app.Dockerfile"
        """, """
        @"docker/app.Dockerfile"
        """)]
    [InlineData(""""
        """docker\app.Dockerfile """
        """", """"
        """docker/app.Dockerfile"""
        """")]
    public Task Backslashes_are_mended_in_the_style_of_the_literal(string before, string after) => FixRun.VerifyAsync(
        $"[Image({before}), RuntimeStage(\"scratch\")] class Program;",
        $"[Image({after}), RuntimeStage(\"scratch\")] class Program;",
        "Change to 'docker/app.Dockerfile'");

    [Theory]
    [InlineData("\"/Dockerfile\"")]
    [InlineData("\"C:\\\\Dockerfile\"")]
    [InlineData("\"docker\\\\\" + \"Dockerfile\"")]
    public Task What_is_not_certain_is_left_to_its_author(string path) =>
        FixRun.VerifyNoneAsync($"[Image({path}), RuntimeStage(\"scratch\")] class Program;");
}
