using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class VariableShouldBeDefinedTests : RuleTest<VariableShouldBeDefined>
{
    [Fact]
    public void A_variable_that_nothing_defines_triggers() =>
        Triggers(
            File(Stage("debian:12", null, WorkDir("$APP_HOME/bin"))),
            new(0, 0, Part.Value),
            "The variable 'APP_HOME' is not defined here, so it is empty. Declare it above, with 'ARG APP_HOME' or ENV.");

    [Fact]
    public void A_misspelt_variable_triggers_whatever_the_image_is()
    {
        var file = File(Stage("acme/base", null, Env("APP_HOME", "/app"), WorkDir("${APP_HMOE}/bin")));

        var finding = Triggers(file, new(0, 1, Part.Value), "The variable 'APP_HMOE' is not defined here, so it is empty. Did you mean 'APP_HOME'?");

        Assert.Equal([new(0, 0, Part.Name)], finding.Related);
        Assert.Equal(File(Stage("acme/base", null, Env("APP_HOME", "/app"), WorkDir("${APP_HOME}/bin"))), Mended(file, finding));
    }

    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0", "APP_UDI", "APP_UID")]
    [InlineData("mcr.microsoft.com/dotnet/sdk:10.0", "DOTNET_VERSON", "DOTNET_VERSION")]
    [InlineData("golang:1.24", "GOPAHT", "GOPATH")]
    [InlineData("node:22", "NODE_VERSIO", "NODE_VERSION")]
    public void A_slip_for_a_variable_of_a_known_image_triggers(string image, string written, string known)
    {
        var file = File(Stage(image, null, new User("$" + written)));

        var finding = Triggers(file, new(0, 0, Part.Value), $"The variable '{written}' is not defined here, so it is empty. Did you mean '{known}'?");

        Assert.Equal(File(Stage(image, null, new User("$" + known))), Mended(file, finding));
    }

    [Theory]
    [InlineData("APP_UIDS")]
    [InlineData("APP_UID1")]
    [InlineData("APP_GID_X")]
    [InlineData("APPUID")]
    public void A_name_of_its_own_kind_is_none_for_one_of_the_image(string name) =>
        Silent(File(Stage("mcr.microsoft.com/dotnet/aspnet:10.0", null, new User("$" + name))));

    [Fact]
    public void Who_adds_to_a_variable_means_the_one_of_the_image()
    {
        Silent(File(Stage("acme/base", null, Env("CFLAGS", "-O3"), Env("LDFLAGS", "$LDFLAGS -s"))));
        Triggers(
            File(Stage("scratch", null, Env("CFLAGS", "-O3"), Env("LDFLAGS", "$LDFLAGS -s"))),
            new(0, 1, Part.Value),
            "The variable 'LDFLAGS' is not defined here, so it is empty. Declare it above, with 'ARG LDFLAGS' or ENV.");
    }

    [Fact]
    public void A_value_does_not_see_its_own_instruction() =>
        Triggers(
            File(Stage("scratch", null, new Env([new("A", "1"), new("BB", "$A")]))),
            new(0, 0, Part.Value, 1),
            "The variable 'A' is not defined here, so it is empty. Declare it above, with 'ARG A' or ENV.");

    [Fact]
    public void A_default_does_not_define() =>
        Triggers(
            File(Stage("scratch", null, WorkDir("/${DIR:-app}"))),
            new(0, 0, Part.Value),
            "The variable 'DIR' is not defined here, so it is empty. Declare it above, with 'ARG DIR' or ENV.");

    [Fact]
    public void A_parameter_of_a_shell_triggers_whatever_the_image_is() =>
        Triggers(
            File(Stage("acme/base", null, Copy("$1", "/"))),
            new(0, 0, Part.Source, 0),
            "The variable '1' is not defined here, so it is empty. Write '\\$1' for the characters themselves.");

    [Fact]
    public void The_text_of_a_heredoc_triggers_though_it_has_quotes() =>
        Triggers(
            File(Stage("scratch", null, new Copy([], "/x") { Files = [new("EOF", "'$NAME' \\$OTHER\n"), new("RAW", "$RAW\n") { Expand = false }] })),
            new(0, 0, Part.Heredoc, 0),
            "The variable 'NAME' is not defined here, so it is empty. Declare it above, with 'ARG NAME' or ENV.");

    [Fact]
    public void A_mount_triggers() =>
        Triggers(
            File(Stage("scratch", null, Run("true") with { Mounts = [new CacheMount { Target = "/$CACHE" }] })),
            new(0, 0, Part.MountTarget, 0),
            "The variable 'CACHE' is not defined here, so it is empty. Declare it above, with 'ARG CACHE' or ENV.");

    [Fact]
    public void What_the_base_defines_is_silent() =>
        Silent(File(
            Stage("scratch", "base", Arg("A"), Env("B", "1")),
            Stage("base", null, WorkDir("/$A/$B"), Env("PATH", "/x:$PATH"), new Arg([new("C", "1"), new("D", "$C")]))));

    [Theory]
    [InlineData("acme/base", "$ANY")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0", "$APP_UID")]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0", "${APP_UID:-1}")]
    [InlineData("golang:1.24", "$GOPATH/src")]
    [InlineData("node:22", "$NODE_VERSION")]
    [InlineData("$UNKNOWN", "$ANY")]
    [InlineData("debian:12", "\\$ANY")]
    public void What_the_image_may_define_is_silent(string image, string word) => Silent(File(Stage(image, null, WorkDir(word))));

    [Fact]
    public void Commands_and_ports_are_silent() =>
        Silent(File(Stage("scratch", null, Run("echo $ANY"), new Expose(["$ANY"]), new OnBuild(WorkDir("$ANY")), new Cmd(new ShellForm(["$ANY"])))));

    [Fact]
    public void Global_arguments_are_silent_because_another_rule_speaks_of_them() =>
        Silent(File(Stage("scratch", null, WorkDir("$A/$TARGETARCH"))) with { Globals = [Arg("A")] });
}
