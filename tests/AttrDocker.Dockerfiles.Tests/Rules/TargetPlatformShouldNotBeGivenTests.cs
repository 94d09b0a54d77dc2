using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class TargetPlatformShouldNotBeGivenTests : RuleTest<TargetPlatformShouldNotBeGiven>
{
    [Theory]
    [InlineData("$TARGETPLATFORM")]
    [InlineData("${TARGETPLATFORM}")]
    [InlineData("${TARGETPLATFORM:-linux/amd64}")]
    public void The_target_platform_triggers(string platform) =>
        Triggers($"FROM --platform={platform} debian:13\n", platform, $"'{platform}' is the platform that a stage has anyway. Remove it.");

    [Theory]
    [InlineData("$BUILDPLATFORM")]
    [InlineData("linux/$TARGETARCH")]
    [InlineData("${TARGETPLATFORM:+linux/amd64}")]
    [InlineData("${TARGETPLATFORM%/*}")]
    public void Another_platform_is_silent(string platform) => Silent($"FROM --platform={platform} debian:13\nFROM debian:13\n");

    [Fact]
    public void It_is_removed() => Mends("FROM --platform=$TARGETPLATFORM debian:13 AS a\n", "FROM debian:13 AS a\n");
}
