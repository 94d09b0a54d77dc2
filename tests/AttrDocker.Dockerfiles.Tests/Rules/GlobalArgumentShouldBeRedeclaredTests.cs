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
}
