namespace AttrDocker.Package.Tests.Building;

public sealed class MultiTargetingTests(PackedPackage package) : IDisposable
{
    private const string Frameworks = "<TargetFrameworks>\n  ;net10.0;\n  netstandard2.0\n</TargetFrameworks><OutputType>Library</OutputType><LangVersion>latest</LangVersion>";

    private readonly TestProject _project = new(package, Frameworks);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void One_framework_writes()
    {
        var output = _project.Build().MustSucceed().Output;
        Assert.Equal(2, output.Split($"AttrDocker wrote {Path.GetFileName(_project.Folder)}/Dockerfile").Length);
        Assert.True(_project.Has("Dockerfile"));
    }

    [Fact]
    public void Building_the_chosen_framework_alone_writes_and_another_does_not()
    {
        _project.Build("-f", "netstandard2.0").MustSucceed();
        Assert.False(_project.Has("Dockerfile"));
        _project.Build("-f", "netstandard2.0", "-p:AttrDockerTargetFramework=netstandard2.0").MustSucceed();
        Assert.True(_project.Has("Dockerfile"));
        File.Delete(_project["Dockerfile"]);
        _project.Build("-f", "net10.0").MustSucceed();
        Assert.True(_project.Has("Dockerfile"));
    }

    [Fact]
    public void The_commands_reach_the_framework_that_writes()
    {
        _project.Build("-t:AttrDockerVerify").MustFail("ADK0002");
        _project.Build("-t:AttrDockerWrite").MustSucceed();
        Assert.True(_project.Has("Dockerfile"));
        _project.Build("-t:AttrDockerVerify", "-f", "netstandard2.0").MustSucceed();
        File.Delete(_project["Dockerfile"]);
        _project.Build("-t:AttrDockerVerify", "-f", "netstandard2.0").MustFail("ADK0002");
    }

    [Fact]
    public void A_framework_that_the_project_does_not_have_is_told()
    {
        var output = _project.Build("-p:AttrDockerTargetFramework=net9.0").MustFail("ADK0007").Output;
        Assert.Contains("AttrDockerTargetFramework is 'net9.0', which is none of the project's frameworks. Set it to one of net10.0, netstandard2.0.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Eight_builds_at_once_leave_one_whole_file()
    {
        using var outputs = new TemporaryFolder();
        DotNet.Run(_project.Folder, "restore").MustSucceed();
        var restored = Directory.GetFiles(_project["obj"]);
        foreach (var number in Enumerable.Range(1, 8))
        {
            Directory.CreateDirectory(outputs[$"obj{number}"]);
            Array.ForEach(restored, file => File.Copy(file, Path.Combine(outputs[$"obj{number}"], Path.GetFileName(file))));
        }

        var builds = Enumerable.Range(1, 8).Select(number => DotNet.Start(
            _project.Folder,
            [],
            "build", "--no-restore", "-m:1", $"-p:BaseIntermediateOutputPath={outputs[$"obj{number}"]}/", $"-p:BaseOutputPath={outputs[$"bin{number}"]}/")).ToArray();
        Assert.All(builds, build => build.Result().MustSucceed());
        Assert.EndsWith("FROM alpine:3.20\n", _project.Read("Dockerfile"), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(_project.Folder), file => file.Contains(".tmp", StringComparison.Ordinal) || file.Contains(".orig", StringComparison.Ordinal));
    }
}
