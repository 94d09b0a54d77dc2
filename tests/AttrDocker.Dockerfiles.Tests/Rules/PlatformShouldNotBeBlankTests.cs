using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class PlatformShouldNotBeBlankTests : RuleTest<PlatformShouldNotBeBlank>
{
    [Fact]
    public void An_argument_without_a_default_triggers()
    {
        var finding = Triggers("ARG P\nFROM --platform=$P a\n", "$P", "The platform '$P' is blank unless the build argument 'P' is given. Give 'ARG P' a default.");

        Assert.Equal([new(Place.Globals, 0, Part.Name)], finding.Related);
    }

    [Fact]
    public void A_platform_that_ends_in_the_middle_triggers() => Triggers(
        "ARG ARCH=\nFROM --platform=linux/$ARCH a\n", "linux/$ARCH", "The platform 'linux/$ARCH' is 'linux/' unless the build argument 'ARCH' is given. Give 'ARG ARCH' a default.");

    [Theory]
    [InlineData("ARG P=linux\nFROM --platform=$P a\n")]
    [InlineData("ARG P\nFROM --platform=${P:-linux} a\n")]
    [InlineData("ARG P\nFROM --platform=${P:?missing} a\n")]
    [InlineData("ARG V\nFROM --platform=linux/arm$V a\n")]
    [InlineData("FROM --platform=$BUILDPLATFORM a\n")]
    [InlineData("FROM --platform=$MISSING a\n")]
    [InlineData("ARG P\nFROM a\nRUN echo $P\n")]
    [InlineData("FROM --platform=linux/arm a\n")]
    public void What_has_a_platform_or_nothing_that_can_be_given_is_silent(string text) => Silent(text);
}
