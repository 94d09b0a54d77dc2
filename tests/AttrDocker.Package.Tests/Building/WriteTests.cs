namespace AttrDocker.Package.Tests.Building;

public class WriteTests(PackedPackage package)
{
    [Fact]
    public void A_second_build_touches_nothing_and_compiles_nothing()
    {
        using var project = new TestProject(package);
        project.Build().MustSucceed();
        string[] files = ["Dockerfile", "obj/Debug/net10.0/App.dll", "obj/Debug/net10.0/AttrDocker.facts", "obj/attrdocker/images.txt"];
        var times = files.Select(project.TimeOf).ToArray();

        Assert.DoesNotContain("AttrDocker wrote", project.Build().MustSucceed().Output, StringComparison.Ordinal);

        Assert.Equal(times, files.Select(project.TimeOf));
    }

    [Fact]
    public void A_deleted_file_comes_back_and_an_edited_one_is_kept_without_a_compilation()
    {
        using var project = new TestProject(package);
        project.Build().MustSucceed();
        var (text, compiled) = (project.Read("Dockerfile"), project.TimeOf("obj/Debug/net10.0/App.dll"));

        File.Delete(project["Dockerfile"]);
        project.Build().MustSucceed();
        Assert.Equal(text, project.Read("Dockerfile"));

        project.Write("Dockerfile", text + "RUN by hand\n");
        var build = project.Build();
        Assert.True(build.Succeeded, build.Output);
        Assert.Contains(project["Dockerfile"] + "(1): warning ADK0004", build.Output, StringComparison.Ordinal);
        Assert.Equal(text, project.Read("Dockerfile"));
        Assert.Equal(text + "RUN by hand\n", project.Read("Dockerfile.orig"));
        Assert.Equal(compiled, project.TimeOf("obj/Debug/net10.0/App.dll"));
    }

    [Fact]
    public void The_file_follows_the_attributes()
    {
        using var project = new TestProject(package);
        project.Build().MustSucceed();
        project.Describe("alpine:3.21");
        project.Build().MustSucceed();
        Assert.Contains("FROM alpine:3.21", project.Read("Dockerfile"), StringComparison.Ordinal);
        Assert.False(project.Has("Dockerfile.orig"));
    }

    [Fact]
    public void A_persons_file_stops_the_build_until_it_may_be_overwritten()
    {
        using var project = new TestProject(package);
        project.Write("Dockerfile", "FROM person\n");
        Assert.Contains(project["Dockerfile"] + "(1): error ADK0003", project.Build().MustFail("ADK0003").Output, StringComparison.Ordinal);
        project.Build("-p:AttrDockerMode=Verify").MustFail("ADK0003");
        project.Build("-p:AttrDockerMode=Off").MustSucceed();
        Assert.Equal("FROM person\n", project.Read("Dockerfile"));

        project.Build("-p:AttrDockerOverwrite=true").MustSucceed();
        Assert.Contains("FROM alpine:3.20", project.Read("Dockerfile"), StringComparison.Ordinal);
        Assert.Equal("FROM person\n", project.Read("Dockerfile.orig"));
    }

    [Fact]
    public void A_path_above_the_repository_is_refused_until_it_is_allowed()
    {
        using var project = new TestProject(package, repository: "repository/App");
        File.Move(project["../../.git/HEAD"], project["HEAD"]);
        Directory.Delete(project["../../.git"]);
        Directory.CreateDirectory(project["../.git"]);
        project.Describe("alpine:3.20", "../../Dockerfile");
        project.Build().MustFail("ADK0005");
        Assert.False(project.Has("../../Dockerfile"));

        project.Build("-p:AttrDockerAllowOutsideProject=true").MustSucceed();
        Assert.True(project.Has("../../Dockerfile"));
    }

    [Fact]
    public void A_path_through_a_link_that_leads_out_is_refused()
    {
        using var elsewhere = new TemporaryFolder();
        using var project = new TestProject(package);
        Directory.CreateSymbolicLink(project["docker"], elsewhere.Path);
        project.Describe("alpine:3.20", "docker/Dockerfile");
        project.Build().MustFail("ADK0005");
        Assert.Empty(elsewhere.Names);
    }

    [Fact]
    public void Names_may_hold_blanks_and_any_letter()
    {
        using var project = new TestProject(package, name: "My Größe", repository: "a project's ✓ #1");
        project.Describe("alpine:3.20", "../docker files/größe ✓.Dockerfile");
        project.Build().MustSucceed();
        Assert.Contains("FROM alpine:3.20", project.Read("../docker files/größe ✓.Dockerfile"), StringComparison.Ordinal);
        project.Build("-p:AttrDockerMode=Verify").MustSucceed();
    }

    [Fact]
    public void Cleaning_leaves_the_file_and_what_was_written_last()
    {
        using var project = new TestProject(package);
        project.Build().MustSucceed();
        DotNet.Run(project.Folder, "clean").MustSucceed();
        Assert.True(project.Has("Dockerfile"));
        Assert.True(project.Has("obj/attrdocker/images.txt"));
        Assert.False(project.Has("obj/Debug/net10.0/AttrDocker.facts"));
    }

    [Fact]
    public void A_project_without_attributes_gets_nothing()
    {
        using var project = new TestProject(package);
        File.Delete(project["Image.cs"]);
        project.Build().MustSucceed();
        Assert.False(project.Has("Dockerfile"));
        Assert.False(Directory.Exists(project["obj/attrdocker"]));
    }

    [Fact]
    public void A_project_that_does_not_compile_keeps_its_file()
    {
        using var project = new TestProject(package);
        project.Build().MustSucceed();
        File.Delete(project["Dockerfile"]);
        project.Write("Broken.cs", "class Broken {");
        project.Build().MustFail("CS1513");
        Assert.False(project.Has("Dockerfile"));
    }
}
