using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class BaseNameShouldNotBeBlankTests : RuleTest<BaseNameShouldNotBeBlank>
{
    [Fact]
    public void An_argument_without_a_default_triggers()
    {
        var finding = Triggers(
            File(Stage("$BASE", null)) with { Globals = [Arg("BASE")] },
            new(0, Place.From, Part.Image),
            "The image '$BASE' is blank unless the build argument 'BASE' is given. Give 'ARG BASE' a default.");

        Assert.Equal([new(Place.Globals, 0, Part.Name)], finding.Related);
    }

    [Fact]
    public void A_tag_without_a_default_triggers() =>
        Triggers(
            File(Stage("nginx:${V}", null)) with { Globals = [Arg("V")] },
            new(0, Place.From, Part.Image),
            "The image 'nginx:${V}' is 'nginx:' unless the build argument 'V' is given. Give 'ARG V' a default.");

    [Fact]
    public void An_empty_default_triggers() =>
        Triggers(
            File(Stage("$BASE", null)) with { Globals = [Arg("BASE", "")] },
            new(0, Place.From, Part.Image),
            "The image '$BASE' is blank unless the build argument 'BASE' is given. Give 'ARG BASE' a default.");

    [Theory]
    [InlineData("$WITH")]
    [InlineData("${BASE:-debian:12}")]
    [InlineData("nginx:stable$BASE")]
    [InlineData("$MISSING")]
    [InlineData("${BASE:?give it}")]
    [InlineData("$TARGETOS")]
    [InlineData("debian:12")]
    public void What_has_a_name_or_nothing_that_can_be_given_is_silent(string image) =>
        Silent(File(Stage(image, null)) with { Globals = [Arg("BASE"), Arg("WITH", "debian")] });
}
