using AttrDocker.Tasks.Files;

namespace AttrDocker.Package.Tests.Files;

public sealed class ContainmentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _root;

    public ContainmentTests()
    {
        // The temporary folder may itself lie behind a link (/tmp on macOS).
        _root = RealPath.Of(_folder.Path)!;
        Directory.CreateDirectory(_folder["repository/.git"]);
        Directory.CreateDirectory(_folder["repository/src/App"]);
        Directory.CreateDirectory(_folder["outside"]);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Dockerfile")]
    [InlineData("docker/new/Dockerfile")]
    [InlineData("../../Dockerfile")]
    public void A_path_in_the_repository_is_inside(string path) => Assert.True(Check(path).Inside);

    [Theory]
    [InlineData("../../../Dockerfile")]
    [InlineData("../../../outside/Dockerfile")]
    [InlineData("../../../repository2/Dockerfile")]
    [InlineData("/etc/Dockerfile")]
    public void A_path_above_the_repository_is_outside(string path) => Assert.False(Check(path).Inside);

    [Fact]
    public void Without_a_repository_the_projects_folder_is_the_limit()
    {
        Directory.Delete(_folder["repository/.git"]);
        Assert.True(Check("docker/Dockerfile").Inside);
        Assert.False(Check("../Dockerfile").Inside);
    }

    [Fact]
    public void A_worktree_has_a_git_file()
    {
        Directory.Delete(_folder["repository/.git"]);
        _folder.Write("repository/.git", "gitdir: elsewhere");
        Assert.True(Check("../Dockerfile").Inside);
    }

    [Fact]
    public void A_linked_folder_is_followed()
    {
        Directory.CreateSymbolicLink(_folder["repository/src/App/docker"], _folder["outside"]);
        Assert.Equal((Path.Combine(_root, "outside", "new", "Dockerfile"), false), Check("docker/new/Dockerfile"));
    }

    [Fact]
    public void A_linked_file_is_followed()
    {
        _folder.Write("outside/Dockerfile", "x");
        File.CreateSymbolicLink(_folder["repository/src/App/Dockerfile"], "../../../outside/Dockerfile");
        Assert.Equal((Path.Combine(_root, "outside", "Dockerfile"), false), Check("Dockerfile"));
    }

    [Fact]
    public void A_link_that_stays_inside_is_inside()
    {
        _folder.Write("repository/docker/Dockerfile", "x");
        File.CreateSymbolicLink(_folder["repository/src/App/Dockerfile"], "../../docker/Dockerfile");
        Assert.Equal((Path.Combine(_root, "repository", "docker", "Dockerfile"), true), Check("Dockerfile"));
    }

    [Fact]
    public void A_project_behind_a_link_is_inside()
    {
        Directory.CreateSymbolicLink(_folder["link"], _folder["repository"]);
        Assert.True(Containment.Check(_folder["link/src/App/Dockerfile"], _folder["link/src/App"]).Inside);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("Dockerfile")]
    public void A_link_to_nowhere_or_to_itself_is_refused(string target)
    {
        File.CreateSymbolicLink(_folder["repository/src/App/Dockerfile"], target);
        Assert.Equal((null, false), Check("Dockerfile"));
        Assert.Equal((null, false), Check("Dockerfile/below"));
    }

    private (string? Real, bool Inside) Check(string path) =>
        Containment.Check(Path.GetFullPath(path, _folder["repository/src/App"]), _folder["repository/src/App"]);
}
