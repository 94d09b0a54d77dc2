namespace AttrDocker.Package.Tests.Building;

public class FormatTests(PackedPackage package)
{
    /// <summary>Rule after rule is mended, so a Dockerfile of a moment in between would be one that no build wrote: an edit by hand, for the next one.</summary>
    [Fact]
    public void Dotnet_format_mends_the_attributes_and_leaves_the_Dockerfile_to_the_build()
    {
        using var project = new TestProject(package);
        project.Write("Image.cs", """
            using AttrDocker;

            [BuildStage("maven:3.6.3-jdk-11", Name = "builder"), Arg("VERSION", "1"), Run("mvn -Drevision=$VERSION clean package")]
            [RuntimeStage("openjdk:11"), CopyFrom("builder", "/target/app.jar", "/app/")]
            internal static class Image;
            """);
        project.Build();
        var (right, written) = (project.Read("Image.cs"), project.Read("Dockerfile"));
        project.Write("Image.cs", right.Replace("$VERSION", "$VERISON", StringComparison.Ordinal).Replace("CopyFrom(\"builder\"", "CopyFrom(\"bulder\"", StringComparison.Ordinal).Replace("openjdk:11", "openjdk:17", StringComparison.Ordinal));

        var format = DotNet.Run(project.Folder, "format", "analyzers", "--severity", "info", "--no-restore");

        Assert.True(format.Succeeded, format.Output);
        Assert.DoesNotContain("Unable to fix", format.Output, StringComparison.Ordinal);
        Assert.Equal(right.Replace("openjdk:11", "openjdk:17", StringComparison.Ordinal), project.Read("Image.cs"));
        Assert.Equal(written, project.Read("Dockerfile"));

        Assert.DoesNotContain("ADK0004", project.Build().Output, StringComparison.Ordinal);
        Assert.Equal(written.Replace("openjdk:11", "openjdk:17", StringComparison.Ordinal), project.Read("Dockerfile"));
        Assert.False(project.Has("Dockerfile.orig"));
    }

    [Fact]
    public void Dotnet_format_tells_of_a_stale_Dockerfile_and_leaves_it()
    {
        using var project = new TestProject(package);
        project.Build().MustSucceed();
        project.Describe("alpine:3.21");

        var verification = DotNet.Run(project.Folder, "format", "analyzers", "--diagnostics", "ADK0001", "--no-restore", "--verify-no-changes");

        Assert.Contains("warning ADK0001: 'Dockerfile' is not what these attributes describe.", verification.Output, StringComparison.Ordinal);
        DotNet.Run(project.Folder, "format", "analyzers", "--diagnostics", "ADK0001", "--no-restore").MustSucceed();
        Assert.Contains("FROM alpine:3.20\n", project.Read("Dockerfile"), StringComparison.Ordinal);
    }

    /// <summary>Of a rule with a fix for some of its findings, and of one with fixes that are the author's to choose.</summary>
    [Fact]
    public void Dotnet_format_is_silent_where_there_is_nothing_certain_to_mend()
    {
        using var project = new TestProject(package);
        project.Write("Image.cs", """
            using AttrDocker;

            [BuildStage("maven:3.6.3-jdk-11", Name = "unused"), Run("true")]
            [RuntimeStage("debian:13"), Cmd("sleep", "10")]
            internal static class Image;
            """);
        DotNet.Run(project.Folder, "restore").MustSucceed();
        var before = project.Read("Image.cs");

        var format = DotNet.Run(project.Folder, "format", "analyzers", "--diagnostics", "ADK1012", "ADK4002", "--severity", "info", "--no-restore", "--verify-no-changes");

        Assert.Contains("ADK1012", format.Output, StringComparison.Ordinal);
        Assert.Contains("ADK4002", format.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Unable to fix", format.Output, StringComparison.Ordinal);
        Assert.Equal(before, project.Read("Image.cs"));
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
