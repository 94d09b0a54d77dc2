namespace AttrDocker.Package.Tests.Building;

public sealed class ModeTests(PackedPackage package) : IDisposable
{
    /// <summary>The precedence: what is set, the mode it gives. An explicit mode wins, then the IDE, then CI, then an image.</summary>
    private static readonly (string Mode, string Set, string Value, string Argument)[] Places =
    [
        ("Write", "", "", ""),
        ("Verify", "CI", "true", ""),
        ("Verify", "CI", "1", ""),
        ("Write", "CI", "false", ""),
        ("Verify", "ContinuousIntegrationBuild", "true", ""),
        ("Off", "DesignTimeBuild", "true", ""),
        ("Off", "DOTNET_RUNNING_IN_CONTAINER", "true", ""),
        ("Off", "CI DesignTimeBuild", "true", ""),
        ("Verify", "CI DOTNET_RUNNING_IN_CONTAINER", "true", ""),
        ("Write", "CI DesignTimeBuild DOTNET_RUNNING_IN_CONTAINER", "true", "-p:AttrDockerMode=Write"),
        ("Off", "CI", "true", "-p:AttrDockerMode=Off"),
    ];

    private readonly TestProject _project = new(package);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Verifying_fails_on_a_missing_or_stale_file_and_mends_by_the_command_it_names()
    {
        _project.Build("-p:AttrDockerMode=Verify").MustFail("ADK0002");
        Assert.False(_project.Has("Dockerfile"));

        _project.Build("-t:AttrDockerWrite").MustSucceed();
        _project.Build("-t:AttrDockerVerify").MustSucceed();
        _project.Build(("CI", "true")).MustSucceed();

        var text = _project.Read("Dockerfile");
        _project.Write("Dockerfile", text + "RUN by hand\n");
        var output = _project.Build("-t:AttrDockerVerify").MustFail("ADK0002").Output;
        Assert.Contains($"{_project["Dockerfile"]}({text.Split('\n').Length}): error ADK0002: 'Dockerfile' is not what the attributes say.", output, StringComparison.Ordinal);
        Assert.Contains($"Run 'dotnet build -t:AttrDockerWrite {_project["App.csproj"]}' and commit the file.", output, StringComparison.Ordinal);
        Assert.Contains("-RUN by hand", output, StringComparison.Ordinal);
        Assert.Equal(text + "RUN by hand\n", _project.Read("Dockerfile"));
    }

    [Fact]
    public void A_wrong_mode_is_told_with_the_right_ones() => Assert.Contains(
        "error ADK0007: AttrDockerMode is 'Check', which is no mode. Set it to Write, Verify or Off.",
        _project.Build("-p:AttrDockerMode=Check").MustFail("ADK0007").Output,
        StringComparison.Ordinal);

    [Fact]
    public void The_mode_is_what_was_said_else_what_the_place_calls_for()
    {
        DotNet.Run(_project.Folder, "restore").MustSucceed();
        Assert.Equal(Places, Places.Select(place => place with { Mode = ModeIn(place.Set, place.Value, [.. place.Argument.Split(' ', StringSplitOptions.RemoveEmptyEntries)]) }));

        // A development container has the repository; a worktree's or a submodule's .git is a file.
        _project.Write(".git", "gitdir: elsewhere\n");
        Assert.Equal("Write", ModeIn("DOTNET_RUNNING_IN_CONTAINER", "true"));
        File.Delete(_project[".git"]);
        _project.Write(".git/HEAD", "ref: refs/heads/main\n");
        Assert.Equal("Write", ModeIn("DOTNET_RUNNING_IN_CONTAINER", "true"));
    }

    [Fact]
    public void The_build_inside_an_image_writes_nothing()
    {
        _project.Build(("DOTNET_RUNNING_IN_CONTAINER", "true")).MustSucceed();
        Assert.False(_project.Has("Dockerfile"));
    }

    private string ModeIn(string variables, string value, params string[] arguments) =>
        DotNet.Run(
            _project.Folder,
            [.. variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => (name, value))],
            ["msbuild", "-getProperty:AttrDockerMode", .. arguments]).MustSucceed().Output.Trim();
}
