using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class GlobalArgumentShouldBeRedeclaredTests : RuleTest<GlobalArgumentShouldBeRedeclared>
{
    [Fact]
    public void A_global_argument_in_a_stage_triggers()
    {
        var finding = Triggers(
            File(Stage("debian:12", null, WorkDir("/app/$VERSION"))) with { Globals = [Arg("VERSION", "1")] },
            new(0, 0, Part.Value),
            "The build argument 'VERSION' is empty here, because this stage does not declare it. Add 'ARG VERSION' to the stage.");

        Assert.Equal([new(Place.Globals, 0, Part.Name)], finding.Related);
    }

    [Fact]
    public void A_platform_argument_triggers() =>
        Triggers(
            File(Stage("acme/base", null, Copy("bin/$TARGETARCH/app", "/"))),
            new(0, 0, Part.Source, 0),
            "The build argument 'TARGETARCH' is empty here, because this stage does not declare it. Add 'ARG TARGETARCH' to the stage.");

    [Fact]
    public void A_declaration_further_below_triggers() =>
        Triggers(
            File(Stage("debian:12", null, WorkDir("/$VERSION"), Arg("VERSION"))) with { Globals = [Arg("VERSION", "1")] },
            new(0, 0, Part.Value),
            "The build argument 'VERSION' is empty here, because this stage does not declare it. Add 'ARG VERSION' to the stage.");

    [Fact]
    public void A_declaration_in_the_stage_or_its_base_is_silent() =>
        Silent(File(Stage("debian:12", "base", Arg("VERSION"), WorkDir("/$VERSION")), Stage("base", null, WorkDir("/$VERSION"))) with { Globals = [Arg("VERSION", "1")] });

    [Fact]
    public void A_variable_that_the_image_sets_is_silent() =>
        Silent(File(Stage("node:$NODE_VERSION", null, WorkDir("/$NODE_VERSION"))) with { Globals = [Arg("NODE_VERSION", "22")] });

    [Fact]
    public void An_environment_of_the_same_name_is_silent() =>
        Silent(File(Stage("debian:12", null, Env("VERSION", "2"), WorkDir("/$VERSION"))) with { Globals = [Arg("VERSION", "1")] });

    [Fact]
    public void A_declaration_at_the_beginning_of_the_stage_mends_it() => Mends(
        "ARG VERSION=1\nFROM debian:12\n# c\nRUN x\nWORKDIR /app/$VERSION\n",
        "ARG VERSION=1\nFROM debian:12\nARG VERSION\n# c\nRUN x\nWORKDIR /app/$VERSION\n");

    [Fact]
    public void A_global_argument_in_a_command_triggers()
    {
        var finding = Triggers(
            File(Stage("debian:12", null, Run("echo $VERSION"))) with { Globals = [Arg("VERSION", "1")] },
            new(0, 0, Part.Command),
            "The build argument 'VERSION' is empty here, because this stage does not declare it. Add 'ARG VERSION' to the stage.");

        Assert.Equal([new(Place.Globals, 0, Part.Name)], finding.Related);
    }

    [Fact]
    public void A_platform_argument_in_a_command_triggers() => Triggers(
        "FROM acme/base\nRUN cd /src && \\\n    curl -fO https://example.com/${TARGETARCH}.tgz\n",
        "curl -fO https://example.com/${TARGETARCH}.tgz",
        "The build argument 'TARGETARCH' is empty here, because this stage does not declare it. Add 'ARG TARGETARCH' to the stage.");

    [Fact]
    public void A_global_argument_in_the_script_of_a_heredoc_triggers() => Triggers(
        File(Stage("debian:12", null, Script("set -e\necho $VERSION\n"))) with { Globals = [Arg("VERSION", "1")] },
        new(0, 0, Part.Heredoc),
        "The build argument 'VERSION' is empty here, because this stage does not declare it. Add 'ARG VERSION' to the stage.");

    [Fact]
    public void The_declaration_of_another_stage_does_not_help_a_command() => Triggers(
        File(Stage("debian:12", "a", Arg("VERSION")), Stage("debian:12", null, Run("echo $VERSION"))) with { Globals = [Arg("VERSION", "1")] },
        new(1, 0, Part.Command),
        "The build argument 'VERSION' is empty here, because this stage does not declare it. Add 'ARG VERSION' to the stage.");

    [Theory]
    [InlineData("VERSION=2; echo $VERSION")]
    [InlineData("echo ${VERSION:-2}")]
    [InlineData("[ -n \"$VERSION\" ] && echo $VERSION")]
    [InlineData("echo '$VERSION'")]
    [InlineData(". ./versions && echo $VERSION")]
    public void What_the_script_sets_or_tests_is_silent(string script) => Silent(File(Stage("debian:12", null, Run(script))) with { Globals = [Arg("VERSION", "1")] });

    [Theory]
    [InlineData("HOME")]
    [InlineData("HTTP_PROXY")]
    [InlineData("BUILDKIT_SBOM_SCAN_STAGE")]
    public void What_others_set_for_a_command_is_silent(string name) => Silent(File(Stage("debian:12", null, Run($"echo ${name}"))) with { Globals = [Arg(name, "1")] });

    [Fact]
    public void A_command_that_runs_in_the_container_is_silent() =>
        Silent(File(Stage("debian:12", null, new Cmd(new ShellForm(["echo $VERSION"])), new Entrypoint(new ShellForm(["echo $VERSION"])))) with { Globals = [Arg("VERSION", "1")] });

    [Fact]
    public void The_version_of_an_image_that_is_not_known_is_silent() => Silent(
        File(Stage("acme/tool:$TOOL_VERSION", "a"), Stage("a", null, Run("echo $TOOL_VERSION"))) with { Globals = [Arg("TOOL_VERSION", "1")] });

    [Fact]
    public void Another_shell_is_silent() =>
        Silent(File(Stage("debian:12", null, new Shell(["/bin/bash", "-lc"]), Run("echo $VERSION"))) with { Globals = [Arg("VERSION", "1")] });

    [Fact]
    public void Windows_is_silent() =>
        Silent(File(Stage("mcr.microsoft.com/windows/servercore:$VERSION", null, Run("echo $VERSION"))) with { Globals = [Arg("VERSION", "ltsc2022")] });

    [Fact]
    public void A_declaration_mends_a_command() => Mends(
        "ARG VERSION=1\nFROM debian:12\n# c\nRUN echo $VERSION\n",
        "ARG VERSION=1\nFROM debian:12\nARG VERSION\n# c\nRUN echo $VERSION\n");
}
