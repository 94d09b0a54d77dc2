using AttrDocker.Dockerfiles.DotNet;
using AttrDocker.Tests;

namespace AttrDocker.Dockerfiles.Tests.DotNet;

/// <summary>How the container is reached, run as and started.</summary>
public class FinalStageTests
{
    [Theory]
    [InlineData("ASPNETCORE_HTTP_PORTS=5000", "5000")]
    [InlineData("ASPNETCORE_HTTP_PORTS=5000;5001", "5000 5001")]
    [InlineData("ASPNETCORE_URLS=http://+:5000;https://*:5443/", "5000 5443")]
    [InlineData("ASPNETCORE_URLS=http://localhost", "80")]
    [InlineData("OTHER=1", "8080")]
    public void A_web_app_listens_where_its_variables_say(string variable, string ports) =>
        Assert.Equal(ports, Exposed(SampleImage.Of(SampleFacts.Web.With("ContainerEnvironmentVariable=" + variable))));

    [Fact]
    public void A_variable_of_an_attribute_counts_too() => Assert.Equal(
        "5000",
        Exposed(SampleImage.Of(SampleFacts.Web, SampleImage.Final(new Env([new("ASPNETCORE_HTTP_PORTS", "5000")])))));

    [Fact]
    public void The_ports_of_the_project_win_over_its_variables() => Assert.Equal(
        "9000",
        Exposed(SampleImage.Of(SampleFacts.Web.With("ContainerPort=9000/tcp", "ContainerEnvironmentVariable=ASPNETCORE_HTTP_PORTS=5000"))));

    [Fact]
    public void The_ports_of_an_attribute_win_over_those_of_the_project() => Assert.Equal(
        "7000",
        Exposed(SampleImage.Of(SampleFacts.Web.With("ContainerPort=9000/tcp"), SampleImage.Final(new Expose(["7000"])))));

    [Fact]
    public void An_older_release_listens_on_port_80_as_root()
    {
        var image = SampleImage.Of(SampleFacts.Web.With("DotNetVersion=6.0"));

        Assert.Equal("80", Exposed(image));
        Assert.DoesNotContain(Final(image), static i => i is User);
    }

    [Fact]
    public void A_worker_listens_nowhere() => Assert.Null(Exposed(SampleImage.Of(SampleFacts.Worker)));

    [Fact]
    public void An_image_whose_variables_are_not_known_gets_the_user_by_number() => Assert.Equal(
        "1654",
        Final(SampleImage.Of(SampleFacts.Web, SampleImage.Final(new From("registry.example/aspnet:10.0")))).OfType<User>().Single().Name);

    [Theory]
    [InlineData("ContainerAppCommandInstruction=None", "-", "-")]
    [InlineData("ContainerAppCommandInstruction=DefaultArgs", "-", "./App")]
    [InlineData("ContainerAppCommandInstruction=Entrypoint", "./App", "-")]
    [InlineData("ContainerAppCommand=/tini", "/tini", "-")]
    [InlineData("ContainerDefaultArgs=--help", "./App", "--help")]
    public void The_project_says_how_it_starts(string fact, string entrypoint, string cmd)
    {
        var final = Final(SampleImage.Of(SampleFacts.Web.With(fact)));

        Assert.Equal(entrypoint, final.OfType<Entrypoint>().Select(static e => Argument(e.Command)).SingleOrDefault("-"));
        Assert.Equal(cmd, final.OfType<Cmd>().Select(static c => Argument(c.Command)).SingleOrDefault("-"));
    }

    [Fact]
    public void An_entry_point_of_an_attribute_is_the_only_one()
    {
        var final = Final(SampleImage.Of(SampleFacts.Web.With("ContainerDefaultArgs=--help"), SampleImage.Final(new Entrypoint(new ExecForm(["/init"])))));

        Assert.Equal("/init", Argument(Assert.Single(final.OfType<Entrypoint>()).Command));
        Assert.DoesNotContain(final, static i => i is Cmd);
    }

    [Fact]
    public void A_working_directory_said_first_is_that_of_the_app()
    {
        var final = Final(SampleImage.Of(SampleFacts.Web, SampleImage.Final(new WorkDir("/srv"))));

        Assert.Equal(["/srv"], final.OfType<WorkDir>().Select(static w => w.Path));
        Assert.Equal("./App", Argument(final.OfType<Entrypoint>().Single().Command));
    }

    [Theory]
    [InlineData(false, "/app/App")]
    [InlineData(true, "/srv/App")]
    public void An_app_is_found_from_another_working_directory(bool own, string program)
    {
        Instruction[] instructions = own ? [new WorkDir("/srv"), new WorkDir("/data")] : [new Run(new ShellForm(["true"])), new WorkDir("/data")];

        Assert.Equal(program, Argument(Final(SampleImage.Of(SampleFacts.Web, SampleImage.Final(instructions))).OfType<Entrypoint>().Single().Command));
    }

    [Fact]
    public void What_the_attributes_say_of_the_end_keeps_its_order()
    {
        var final = Final(SampleImage.Of(
            SampleFacts.Web,
            SampleImage.Final(new Run(new ShellForm(["true"])), new User("root"), new Cmd(new ExecForm(["a"])), new StopSignal("SIGINT"))));

        Assert.Equal(["WORKDIR", "COPY", "RUN", "USER", "CMD", "STOPSIGNAL", "EXPOSE", "ENTRYPOINT"], final.Select(static i => i.Keyword).OrderBy(static k => k is "EXPOSE" or "ENTRYPOINT"));
        Assert.Equal("root", final.OfType<User>().Single().Name);
    }

    [Fact]
    public void Values_of_the_project_are_taken_as_they_are()
    {
        var image = SampleImage.Of(SampleFacts.Web.With("ContainerLabel=note=costs $HOME", "ContainerEnvironmentVariable=A=100%25%0Ab"));

        Assert.Equal("costs \\$HOME", Final(image).OfType<Label>().Single().Labels[0].Value);
        Assert.Equal("100%\nb", Final(image).OfType<Env>().Single().Variables[0].Value);
    }

    private static EquatableArray<Instruction> Final(PresetImage image) => image.Dockerfile!.Stages[^1].Instructions;

    private static string? Exposed(PresetImage image) => Final(image).OfType<Expose>().Select(static e => string.Join(" ", e.Ports)).SingleOrDefault();

    private static string Argument(Command command) => Assert.IsType<ExecForm>(command).Arguments[0];
}
