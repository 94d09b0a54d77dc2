using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

/// <summary>What is told of a stage of which nothing is known: by the name that the copy gets, and by the names of folders that every system has.</summary>
public sealed class ArtifactShouldBeCalledAsItsTakerCallsItTests : RuleTest<ArtifactShouldBeProducedByItsStage>
{
    private const string Known = "Stage 'build' does not produce '{0}'. ";

    [Theory]
    [InlineData("/src/srver", "/usr/bin/server", "/src/server")]
    [InlineData("/src/bin/wroker", "/worker", "/src/bin/worker")]
    [InlineData("/src/biuld/app", "/opt/build/app", "/src/build/app")]
    [InlineData("/src/reslease/app", "/release/", "/src/release/app")]
    [InlineData("/src/config_producton.json", "/config_production.json", "/src/config_production.json")]
    public void A_copy_that_is_one_letter_from_its_destination_triggers(string source, string destination, string corrected)
    {
        var file = Taken(source, destination);

        var finding = Triggers(file, new(1, 0, Part.Source), $"'{source}' of stage 'build' is copied to '{destination}': one of the two names is misspelt. Did you mean '{corrected}'?");

        // The destination may be the wrong one.
        Assert.Empty(finding.Edits);
        Assert.Equal($"Change to '{corrected}'", finding.Suggestions[0].Title);
        Assert.Equal(Taken(corrected, destination), ModelEdit.Apply(file, finding.Suggestions[0].Edits));
    }

    [Theory]
    [InlineData("/src/server", "/usr/bin/server")]
    [InlineData("/src/server", "/usr/bin/servers")]
    [InlineData("/src/server1", "/usr/bin/server2")]
    [InlineData("/src/Server", "/usr/bin/server")]
    [InlineData("/src/mongo", "/usr/bin/mongod")]
    [InlineData("/src/app", "/api")]
    [InlineData("/src/config_a.json", "/config_b.json")]
    [InlineData("/src/index.js", "/index.ts")]
    [InlineData("/src/web-app", "/web_app")]
    [InlineData("/src/server-x64", "/usr/bin/server")]
    [InlineData("/src/build/app", "/guild/other")]
    public void A_copy_under_a_name_that_may_be_meant_is_silent(string source, string destination) => Silent(Taken(source, destination));

    [Theory]
    [InlineData("/app/server", "/app/server")]
    [InlineData("./server", "/app/server")]
    public void A_copy_that_runs_under_a_near_name_triggers(string program, string known)
    {
        var file = Taken("/src/srver", "/app/", WorkDir("/app"), new Entrypoint(new ExecForm([program, "--port", "80"])));

        Triggers(file, new(1, 0, Part.Source), $"'/src/srver' of stage 'build' is used as '{known}': one of the two names is misspelt. Did you mean '/src/server'?");
    }

    [Fact]
    public void A_copy_that_is_run_without_its_folder_triggers()
    {
        var file = Taken("/src/srver", "/usr/local/bin/", new Cmd(new ShellForm(["server --port 80"])));

        Triggers(file, new(1, 0, Part.Source), "'/src/srver' of stage 'build' is used as 'server': one of the two names is misspelt. Did you mean '/src/server'?");
        Silent(Taken("/src/srver", "/opt/", new Cmd(new ShellForm(["server --port 80"]))));
    }

    [Fact]
    public void A_copy_that_a_later_command_is_given_under_a_near_name_triggers()
    {
        var file = Taken("/src/srver", "/app/", Run("chmod +x /app/server"));

        Triggers(file, new(1, 0, Part.Source), "'/src/srver' of stage 'build' is used as '/app/server': one of the two names is misspelt. Did you mean '/src/server'?");
    }

    [Fact]
    public void A_name_that_is_written_more_than_once_is_meant()
    {
        Silent(Taken("/src/srver", "/usr/bin/server", Run("ln -s /usr/bin/server /usr/bin/srver")));
        Silent(File(Stage("a/b", "build", Run("make srver")), Taken("/src/srver", "/usr/bin/server").Stages[1]));
        Silent(File(Stage("a/b", "build", Run("make")), Stage("debian:12", null, new Copy(["/src/reslease/a", "/src/reslease/b"], "/release/") { From = "build" })));
    }

    [Fact]
    public void A_program_that_came_from_elsewhere_is_no_reason() =>
        Silent(Taken("/src/srver", "/app/", Copy("server", "/app/server"), new Cmd(new ExecForm(["/app/server"]))));

    [Theory]
    [InlineData("/usr/loacl/bin/tool", "/usr/local", "/usr/local/bin/tool")]
    [InlineData("/usr/bn/tool", "/usr/bin", "/usr/bin/tool")]
    [InlineData("/usr/shrae/tool", "/usr/share", "/usr/share/tool")]
    public void A_misspelt_folder_of_the_system_triggers(string source, string folder, string corrected) =>
        Triggers(Taken(source, "/x/"), new(1, 0, Part.Source), string.Format(null, Known, source) + $"Its base image has '{folder}': did you mean '{corrected}'?");

    [Fact]
    public void A_misspelt_path_of_the_system_triggers() =>
        Triggers(Taken("/etc/sl/certs", "/x/"), new(1, 0, Part.Source), string.Format(null, Known, "/etc/sl/certs") + "Its base image has '/etc/ssl/certs': did you mean that?");

    [Theory]
    [InlineData("/bun/tool")]
    [InlineData("/usr/app/tool")]
    [InlineData("/usr/src/tool")]
    [InlineData("/usr/lib64/tool")]
    public void Another_folder_is_silent(string source) => Silent(Taken(source, "/x/"));

    [Fact]
    public void A_misspelt_folder_in_which_anything_may_be_triggers() => Triggers(
        File(Stage("a/b", "build", WorkDir("/src/exporter"), Run("make")), Final("build", "/src/exportr/exporter-linux")),
        new(1, 0, Part.Source),
        string.Format(null, Known, "/src/exportr/exporter-linux") + "It writes to '/src/exporter' (WORKDIR): did you mean '/src/exporter/exporter-linux'?");

    private static Dockerfile Taken(string source, string destination, params Instruction[] others) =>
        File(Stage("a/b", "build", Run("make")), Stage("debian:12", null, [CopyFrom("build", source, destination), .. others]));
}
