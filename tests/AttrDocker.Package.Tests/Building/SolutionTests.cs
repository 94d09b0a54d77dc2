namespace AttrDocker.Package.Tests.Building;

public class SolutionTests(PackedPackage package)
{
    [Fact]
    public void The_commands_work_on_a_solution_and_verifying_writes_nothing_in_referenced_projects()
    {
        using var referenced = new TestProject(package, "<TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType>", "Library", "Library");
        File.Delete(referenced["Program.cs"]);
        var root = referenced.Root;
        // Named so that it is built first, and builds the library as its reference.
        using var app = new TestProject(package);
        app.CopyTo(Path.Combine(root, "App"));
        var project = Path.Combine(root, "App", "App.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("</ItemGroup>", "<ProjectReference Include=\"../Library/Library.csproj\" /></ItemGroup>", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(root, "All.slnx"), "<Solution><Project Path=\"App/App.csproj\" /><Project Path=\"Library/Library.csproj\" /></Solution>");

        DotNet.Run(root, "build", "All.slnx", "-t:AttrDockerVerify").MustFail("ADK0002");
        Assert.False(File.Exists(Path.Combine(root, "App", "Dockerfile")));
        Assert.False(referenced.Has("Dockerfile"));

        var output = DotNet.Run(root, "build", "All.slnx", "-t:AttrDockerWrite").MustSucceed().Output;
        Assert.Contains("AttrDocker wrote App/Dockerfile", output, StringComparison.Ordinal);
        Assert.Contains("AttrDocker wrote Library/Dockerfile", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(root, "App", "Dockerfile")));
        Assert.True(referenced.Has("Dockerfile"));
        DotNet.Run(root, "build", "All.slnx", "-t:AttrDockerVerify").MustSucceed();
    }
}
