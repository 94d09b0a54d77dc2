using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class PlatformShouldNotBeConstantTests : RuleTest<PlatformShouldNotBeConstant>
{
    [Theory]
    [InlineData("linux/amd64")]
    [InlineData("linux")]
    [InlineData("arm64")]
    public void A_constant_triggers(string platform) => Triggers(
        $"FROM --platform={platform} debian:13 AS build\n",
        platform,
        $"This stage is for '{platform}' whichever platform is built for. Remove the platform, or take '$BUILDPLATFORM' for tools that run while building.");

    [Theory]
    [InlineData("FROM debian:13")]
    [InlineData("FROM --platform=$BUILDPLATFORM debian:13")]
    [InlineData("FROM --platform=linux/$TARGETARCH debian:13")]
    [InlineData("FROM --platform=linux/amd64 debian:13 AS build-AMD64")]
    [InlineData("FROM --platform=linux/x86_64 debian:13 AS amd64")]
    [InlineData("FROM --platform=linux/amd64 debian:13 AS linux")]
    [InlineData("FROM --platform=foobar debian:13")]
    public void A_variable_a_name_that_tells_it_and_what_is_no_platform_are_silent(string from) => Silent(from + "\n");
}
