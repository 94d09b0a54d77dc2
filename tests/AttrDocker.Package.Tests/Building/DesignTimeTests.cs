using System.Text.Json;

namespace AttrDocker.Package.Tests.Building;

public sealed class DesignTimeTests(PackedPackage package) : IDisposable
{
    private readonly TestProject _project = new(package);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_ide_sees_the_facts_and_every_dockerfile_with_its_ignore_file_and_changes_nothing()
    {
        _project.Describe("alpine:3.20", "../Dockerfile.elsewhere");
        _project.Build("-p:AttrDockerAllowOutsideProject=true").MustSucceed();
        var compiled = _project.TimeOf("obj/Debug/net10.0/App.dll");
        foreach (var file in (string[])["Dockerfile", "Dockerfile.test", "docker/orders.Dockerfile", "Dockerfile.dockerignore", "Dockerfile.orig", "Dockerfile.orig.1", "Other.txt"])
        {
            _project.Write(file, "FROM person\n");
        }

        Assert.Equal(
            ["../Dockerfile.elsewhere", "Dockerfile", "Dockerfile.dockerignore", "Dockerfile.test", "docker/orders.Dockerfile", "obj/Debug/net10.0/AttrDocker.facts"],
            AdditionalFilesInTheIde());

        Assert.Equal("FROM person\n", _project.Read("Dockerfile"));
        _project.Build("-p:AttrDockerAllowOutsideProject=true").MustSucceed();
        Assert.Equal(compiled, _project.TimeOf("obj/Debug/net10.0/App.dll"));
        File.Delete(_project["../Dockerfile.elsewhere"]);
    }

    [Fact]
    public void Nothing_is_written_in_the_ide_whatever_the_mode()
    {
        _project.Build("-p:AttrDockerMode=Off").MustSucceed();
        AdditionalFilesInTheIde("-p:AttrDockerMode=Write");
        Assert.False(_project.Has("Dockerfile"));
    }

    [Fact]
    public void A_package_that_wants_metadata_of_additional_files_does_not_make_the_build_and_the_ide_differ()
    {
        _project.Write("Directory.Build.targets", "<Project><ItemGroup><CompilerVisibleItemMetadata Include=\"AdditionalFiles\" MetadataName=\"Kind\" /></ItemGroup></Project>");
        _project.Build().MustSucceed();
        var compiled = _project.TimeOf("obj/Debug/net10.0/App.dll");
        AdditionalFilesInTheIde();
        _project.Build().MustSucceed();
        Assert.Equal(compiled, _project.TimeOf("obj/Debug/net10.0/App.dll"));
    }

    private string[] AdditionalFilesInTheIde(params string[] arguments)
    {
        var output = DotNet.Run(
            _project.Folder,
            ["msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:AdditionalFiles", .. arguments]).MustSucceed().Output;
        using var items = JsonDocument.Parse(output);
        return
        [
            .. items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Select(item => Path.GetRelativePath(_project.Folder, item.GetProperty("FullPath").GetString()!))
                .Order(StringComparer.Ordinal),
        ];
    }
}
