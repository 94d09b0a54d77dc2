namespace AttrDocker.Package.Tests.Building;

public class ContextTests(PackedPackage package)
{
    [Fact]
    public void A_source_that_the_context_lacks_or_the_ignore_file_hides_is_a_warning_at_the_Dockerfile_s_line()
    {
        using var project = new TestProject(package);
        Describe(project);

        var build = project.Build();

        Assert.True(build.Succeeded, build.Output);
        Assert.Contains($"{project["Dockerfile"]}({LineOf("COPY scr", project)},6): warning ADK1018: The build context has no 'scr'. Did you mean 'src'?", build.Output, StringComparison.Ordinal);
        Assert.Contains($"{project["Dockerfile"]}({LineOf("COPY keys", project)},6): warning ADK1017: 'Dockerfile.dockerignore' leaves 'keys' out", build.Output, StringComparison.Ordinal);

        // Not only when something has changed.
        Assert.Contains("warning ADK1018", project.Build("-p:AttrDockerMode=Verify").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_warnings_can_be_silenced_one_by_one_and_all_at_once()
    {
        using var project = new TestProject(package);
        Describe(project);

        Assert.DoesNotContain("ADK1018", project.Build("-p:NoWarn=ADK1018").Output, StringComparison.Ordinal);
        project.Build("-p:NoWarn=\"ADK1017;ADK1018\"").MustSucceed();
        project.Build("-p:AttrDockerCheckContext=false").MustSucceed();
    }

    [Fact]
    public void A_path_above_the_context_is_told_once_by_the_compiler()
    {
        using var project = new TestProject(package);
        project.Write("Image.cs", "[AttrDocker.Image(\"Dockerfile\"), AttrDocker.RuntimeStage(\"alpine:3.20\"), AttrDocker.Copy(\"../x\", \"/x\")]\ninternal static class Image;\n");

        var warning = Assert.Single(project.Build().Output.Split('\n').Where(static line => line.Contains("ADK1019")).Select(static line => line.Trim()).Distinct());

        Assert.StartsWith(project["Image.cs"] + "(1,", warning, StringComparison.Ordinal);
    }

    private static void Describe(TestProject project)
    {
        project.Write("src/a.txt", "a");
        project.Write("keys/b.txt", "b");
        project.Write("Dockerfile.dockerignore", "keys\n");
        project.Write("Image.cs", """
            using AttrDocker;

            [Image("Dockerfile"), RuntimeStage("alpine:3.20"), Copy("src", "/a"), Copy("scr", "/b"), Copy("keys", "/c")]
            internal static class Image;
            """);
    }

    private static int LineOf(string start, TestProject project) =>
        Array.FindIndex(project.Read("Dockerfile").Split('\n'), line => line.StartsWith(start, StringComparison.Ordinal)) + 1;
}
