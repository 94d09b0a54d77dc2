namespace AttrDocker.Package.Tests.Building;

public class FormatTests(PackedPackage package)
{
    [Fact]
    public void Dotnet_format_brings_a_stale_Dockerfile_up_to_date()
    {
        using var project = new TestProject(package);
        project.Build().MustSucceed();
        project.Describe("alpine:3.21");

        var verification = DotNet.Run(project.Folder, "format", "analyzers", "--diagnostics", "ADK0001", "--no-restore", "--verify-no-changes");
        Assert.False(verification.Succeeded);
        Assert.Contains("warning ADK0001: 'Dockerfile' is not what these attributes describe.", verification.Output, StringComparison.Ordinal);
        Assert.Contains("FROM alpine:3.20\n", project.Read("Dockerfile"), StringComparison.Ordinal);
        DotNet.Run(project.Folder, "format", "analyzers", "--diagnostics", "ADK0001", "--no-restore").MustSucceed();

        Assert.Contains("FROM alpine:3.21\n", project.Read("Dockerfile"), StringComparison.Ordinal);
        project.Build("-t:AttrDockerVerify").MustSucceed();
    }

    [Fact]
    public void Dotnet_format_corrects_a_misspelt_artifact()
    {
        using var project = new TestProject(package);
        project.Write("Image.cs", """
            using AttrDocker;

            [BuildStage("maven:3.6.3-jdk-11"), Run("mvn -f /usr/src/app/pom.xml clean package")]
            [RuntimeStage("openjdk:11"), CopyFrom("builder", "/usr/src/app/taget/app.jar", "/app/")]
            internal static class Image;
            """);
        project.Build("-p:TreatWarningsAsErrors=true").MustFail("ADK1020");

        DotNet.Run(project.Folder, "format", "analyzers", "--diagnostics", "ADK1020", "--no-restore").MustSucceed();

        Assert.Contains("\"/usr/src/app/target/app.jar\"", project.Read("Image.cs"), StringComparison.Ordinal);
        project.Build("-p:TreatWarningsAsErrors=true").MustSucceed();
    }

    /// <summary>With several frameworks a file is in the workspace once for each; the mend is made once.</summary>
    [Theory]
    [InlineData("net10.0")]
    [InlineData("net10.0;netstandard2.0")]
    public void Dotnet_format_makes_certain_mends_and_no_others(string frameworks)
    {
        using var project = new TestProject(package, $"<TargetFrameworks>{frameworks}</TargetFrameworks><OutputType>Library</OutputType><LangVersion>latest</LangVersion>");
        project.Write("Image.cs", """
            using AttrDocker;

            [Arg("TOOLS", "alpine:3.20")]
            [BuildStage("golang:1.24", Name = "unused"), Run("true")]
            [Stage("debian:13", Name = "early")]
            [CopyFrom("late", "/a", "/a"), CopyFrom("early", "/b", "/b")]
            [Stage("alpine:3.20", Name = "late"), WorkDir("/a")]
            [RuntimeStage("early")]
            [CopyFromImage("$TOOLS", "/bin/busybox", "/bin/")]
            internal static class Image;
            """);

        DotNet.Run(project.Folder, "restore").MustSucceed();
        DotNet.Run(project.Folder, "format", "analyzers", "--diagnostics", "ADK1005", "ADK1006", "ADK1011", "ADK1012", "--severity", "info", "--no-restore").MustSucceed();

        Assert.Equal(
            """
            using AttrDocker;

            [Arg("TOOLS", "alpine:3.20")]
            [BuildStage("golang:1.24", Name = "unused"), Run("true")]
            [Stage("alpine:3.20", Name = "late"), WorkDir("/a")]
            [Stage("debian:13", Name = "early")]
            [CopyFrom("late", "/a", "/a"), CopyFrom("early", "/b", "/b")]
            [Stage("$TOOLS", Name = "tools")]
            [RuntimeStage("early")]
            [CopyFrom("tools", "/bin/busybox", "/bin/")]
            internal static class Image;
            """,
            project.Read("Image.cs"));
    }
}
