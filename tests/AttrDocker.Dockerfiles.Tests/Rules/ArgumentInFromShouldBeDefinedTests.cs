using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ArgumentInFromShouldBeDefinedTests : RuleTest<ArgumentInFromShouldBeDefined>
{
    [Fact]
    public void An_unknown_argument_triggers() =>
        Triggers(
            File(Stage("nginx:$TAG", null)),
            new(0, Place.From, Part.Image),
            "The build argument 'TAG' is not defined before the first stage. Add 'ARG TAG' above the first FROM.");

    [Fact]
    public void A_misspelt_argument_triggers()
    {
        var file = File(Stage("nginx:${VERSOIN:-1}", null)) with { Globals = [Arg("VERSION", "1")] };

        var finding = Triggers(file, new(0, Place.From, Part.Image), "The build argument 'VERSOIN' is not defined before the first stage. Did you mean 'VERSION'?");

        Assert.Equal("nginx:${VERSION:-1}", Mended(file, finding).Stages[0].From.Image);
    }

    [Fact]
    public void A_misspelt_platform_triggers() =>
        Triggers(
            new Dockerfile { Stages = [new(new("debian:12") { Platform = "$BUILDPLATFROM" }, [])] },
            new(0, Place.From, Part.Platform),
            "The build argument 'BUILDPLATFROM' is not defined before the first stage. Did you mean 'BUILDPLATFORM'?");

    [Fact]
    public void An_argument_of_an_earlier_stage_triggers() =>
        Triggers(
            File(Stage("debian:12", null, Arg("VARIANT", "x")), Stage("nginx:$VARIANT", null)),
            new(1, Place.From, Part.Image),
            "The build argument 'VARIANT' is not defined before the first stage. Add 'ARG VARIANT' above the first FROM.");

    [Theory]
    [InlineData("nginx:$A")]
    [InlineData("nginx:$B")]
    [InlineData("x-$TARGETOS-$BUILDARCH:$TARGETSTAGE")]
    [InlineData("a\\$b")]
    public void What_is_defined_is_silent(string image) => Silent(File(Stage(image, null)) with { Globals = [Arg("A"), Arg("B", "1")] });
}
