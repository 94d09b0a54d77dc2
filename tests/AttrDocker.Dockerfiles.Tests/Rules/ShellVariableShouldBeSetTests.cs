using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ShellVariableShouldBeSetTests : RuleTest<ShellVariableShouldBeSet>
{
    private const string Message = "The variable 'VERSOIN' is not set here, so the shell takes it for empty. Did you mean 'VERSION'?";

    [Fact]
    public void A_misspelt_argument_triggers()
    {
        var file = File(Stage("debian:12", null, Arg("VERSION"), Run("curl -O https://example.com/$VERSOIN.tgz")));

        var finding = Triggers(file, new(0, 1, Part.Command), Message);

        Assert.Equal([new(0, 0, Part.Name)], finding.Related);
        Assert.Equal(File(Stage("debian:12", null, Arg("VERSION"), Run("curl -O https://example.com/$VERSION.tgz"))), Mended(file, finding));
    }

    [Theory]
    [InlineData("VERSION", "VERSON")]
    [InlineData("VERSION", "VERSIOON")]
    [InlineData("VERSION", "VERZION")]
    [InlineData("APP_HOME", "APP_HMOE")]
    [InlineData("APP_HOME", "AP_PHOME")]
    [InlineData("HUGO_VERSION", "HUGO_EVRSION")]
    [InlineData("version", "verison")]
    public void A_single_slip_triggers(string declared, string used) => Triggers(
        File(Stage("debian:12", null, Arg(declared), Run($"echo ${used}"))),
        new(0, 1, Part.Command),
        $"The variable '{used}' is not set here, so the shell takes it for empty. Did you mean '{declared}'?");

    [Fact]
    public void It_is_mended_in_each_line_that_has_it() => Mends(
        "FROM debian:13\nARG VERSION=1\nRUN curl -O \"https://example.com/${VERSOIN}.tgz\" && \\\n    # the archive\n    tar xf $VERSOIN.tgz > $VERSION.log\n",
        "FROM debian:13\nARG VERSION=1\nRUN curl -O \"https://example.com/${VERSION}.tgz\" && \\\n    # the archive\n    tar xf $VERSION.tgz > $VERSION.log\n");

    [Fact]
    public void A_text_points_at_the_line() =>
        Triggers("FROM debian:13\nENV VERSION=1\nRUN true && \\\n    echo \"$(cat v) $(echo ${VERSOIN})\"\n", "echo \"$(cat v) $(echo ${VERSOIN})\"", Message);

    [Fact]
    public void A_text_points_at_the_misspelt_name_and_not_at_one_that_begins_with_it() => Triggers(
        "FROM debian:13\nENV VERSION=1\nRUN curl -O $VERSION.tgz && \\\n    tar xf $VERSIO.tgz\n",
        "tar xf $VERSIO.tgz",
        "The variable 'VERSIO' is not set here, so the shell takes it for empty. Did you mean 'VERSION'?");

    [Fact]
    public void The_environment_of_the_stage_below_triggers() =>
        Triggers(File(Stage("acme/base", "base", Env("VERSION", "1")), Stage("base", null, Run("make V=$VERSOIN"))), new(1, 0, Part.Command), Message);

    [Fact]
    public void The_script_of_a_heredoc_is_left_to_its_author()
    {
        var finding = Triggers(File(Stage("debian:12", null, Arg("VERSION"), Script("set -e\ncurl -O $VERSOIN.tgz\n"))), new(0, 1, Part.Heredoc), Message);

        Assert.Empty(finding.Edits);
        Assert.Null(finding.EditTitle);
    }

    [Theory]
    [InlineData("VERSOIN=1; echo $VERSOIN")]
    [InlineData("export VERSOIN=1 && echo $VERSOIN")]
    [InlineData("read VERSOIN < v && echo $VERSOIN")]
    [InlineData("printf -v VERSOIN %s 1; echo $VERSOIN")]
    [InlineData("for VERSOIN in 1 2; do echo $VERSOIN; done")]
    [InlineData("f() { local VERSOIN; echo $VERSOIN; }; f")]
    [InlineData("while read -r VERSOIN; do echo $VERSOIN; done < v")]
    [InlineData(": ${VERSOIN:=1}; echo $VERSOIN")]
    [InlineData("echo $((VERSOIN = 1)) $VERSOIN")]
    [InlineData("env VERSOIN=1 sh -c 'echo $VERSOIN'")]
    public void What_the_script_sets_is_silent(string script) => Silent(In(script));

    [Theory]
    [InlineData(". ./versions && echo $VERSOIN")]
    [InlineData("source versions && echo $VERSOIN")]
    [InlineData("eval \"$(./versions)\" && echo $VERSOIN")]
    [InlineData("export $(cat .env | xargs) && echo $VERSOIN")]
    [InlineData("read -r $NAME < v && echo $VERSOIN")]
    [InlineData("$SETUP && echo $VERSOIN")]
    [InlineData("echo 'open $VERSOIN")]
    public void What_may_set_anything_is_silent(string script) => Silent(In(script));

    [Theory]
    [InlineData("echo ${VERSOIN:-1}")]
    [InlineData("echo ${VERSOIN:-} $VERSOIN")]
    [InlineData("if [ -n \"$VERSOIN\" ]; then echo $VERSOIN; fi")]
    [InlineData("[[ -n $VERSOIN ]] && echo $VERSOIN")]
    [InlineData("test -z $VERSOIN || echo $VERSOIN")]
    public void What_may_be_unset_by_intention_is_silent(string script) => Silent(In(script));

    [Theory]
    [InlineData("awk '{ print $VERSOIN }' x")]
    [InlineData("echo \\$VERSOIN")]
    [InlineData("envsubst '$VERSOIN' < x")]
    [InlineData("perl -e \"print \\$VERSOIN\"")]
    public void What_the_shell_does_not_expand_is_silent(string script) => Silent(In(script));

    [Theory]
    [InlineData("APP_GID", "APP_UID")]
    [InlineData("DATA_DIR", "DATE_DIR")]
    [InlineData("UID1", "UDI1")]
    [InlineData("LIB2_64", "LIB264_")]
    [InlineData("VERSIONS", "VERSION")]
    [InlineData("SOURCE_DIR", "SOURCES_DIR")]
    [InlineData("VERSION1", "VERSION2")]
    [InlineData("APP_DIR", "APPDIR")]
    [InlineData("CFLAGS", "FFLAGS")]
    [InlineData("HTTPS_PROXY", "HTTP_PROXY")]
    [InlineData("HOSTNAMES", "HOSTNAME")]
    [InlineData("NODE_ENV", "NODE_VERSION")]
    public void Kin_is_silent(string declared, string used) => Silent(File(Stage("debian:12", null, Arg(declared), Run($"echo ${used}"))));

    [Fact]
    public void What_the_image_sets_is_silent() =>
        Silent(File(Stage("python:3.13", null, Env("PYTHON_VERSOIN", "1"), Run("echo $PYTHON_VERSION"))));

    [Fact]
    public void What_another_stage_declares_is_silent() =>
        Silent(File(Stage("debian:12", "a", Arg("VERSOIN")), Stage("debian:12", null, Arg("VERSION"), Run("echo $VERSOIN"))));

    [Fact]
    public void A_secret_in_the_environment_is_silent() =>
        Silent(File(Stage("debian:12", null, Arg("VERSION"), Run("echo $VERSOIN") with { Mounts = [new SecretMount { Id = "v", Env = "VERSOIN" }] })));

    [Fact]
    public void Two_names_that_may_be_meant_are_silent() =>
        Silent(File(Stage("debian:12", null, Arg("VERSIOM"), Arg("VERSIOL"), Run("echo $VERSION"))));

    [Fact]
    public void An_argument_that_comes_later_is_silent() => Silent(File(Stage("debian:12", null, Run("echo $VERSOIN"), Arg("VERSION"))));

    [Fact]
    public void Another_shell_is_silent() =>
        Silent(File(
            Stage("debian:12", "base", new Shell(["/bin/bash", "-lc"]), Arg("VERSION"), Run("echo $VERSOIN")),
            Stage("base", null, Arg("VERSION"), Run("echo $VERSOIN"))));

    [Fact]
    public void Windows_is_silent() =>
        Silent(File(Stage("mcr.microsoft.com/windows/servercore:ltsc2022", null, Arg("VERSION"), Run("echo $VERSOIN"))));

    [Fact]
    public void The_exec_form_is_silent() =>
        Silent(File(Stage("debian:12", null, Arg("VERSION"), new Run(new ExecForm(["echo", "$VERSOIN"])))));

    private static Dockerfile In(string script) => File(Stage("debian:12", null, Arg("VERSION"), Run(script)));
}
