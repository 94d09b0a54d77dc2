using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class PlatformShouldBeValidTests : RuleTest<PlatformShouldBeValid>
{
    [Theory]
    [InlineData("linxu", "Did you mean 'linux'?")]
    [InlineData("arm46", "Did you mean 'arm64'?")]
    [InlineData("foobar", "Write one such as 'linux/amd64' or 'linux/arm/v7'.")]
    [InlineData("linux/", "Write one such as 'linux/amd64' or 'linux/arm/v7'.")]
    [InlineData("/amd64", "Write one such as 'linux/amd64' or 'linux/arm/v7'.")]
    [InlineData("linux//v7", "Write one such as 'linux/amd64' or 'linux/arm/v7'.")]
    [InlineData("linux/amd64/v2/x", "Write one such as 'linux/amd64' or 'linux/arm/v7'.")]
    [InlineData("linux/amd64,linux/arm64", "Write one such as 'linux/amd64' or 'linux/arm/v7'.")]
    public void What_is_no_platform_triggers(string platform, string advice) =>
        Triggers($"FROM --platform={platform} debian:13\n", platform, $"'{platform}' is no platform. {advice}");

    [Theory]
    [InlineData("linux")]
    [InlineData("amd64")]
    [InlineData("macos")]
    [InlineData("LINUX/AMD64")]
    [InlineData("x86_64")]
    [InlineData("armhf")]
    [InlineData("wasm")]
    [InlineData("linux/foo")]
    [InlineData("linux/arm/v7")]
    [InlineData("linux/x.y")]
    [InlineData("windows(10.0.17763)/amd64")]
    [InlineData("$P")]
    [InlineData("$BUILDPLATFORM")]
    [InlineData("linux/$TARGETARCH")]
    [InlineData("''")]
    public void A_platform_is_silent(string platform) => Silent($"ARG P\nFROM --platform={platform} debian:13\n");

    [Fact]
    public void A_wrong_default_triggers() =>
        Triggers("ARG P=foobar\nFROM --platform=$P debian:13\n", "$P", "'foobar' is no platform. Write one such as 'linux/amd64' or 'linux/arm/v7'.");

    [Fact]
    public void The_nearest_platform_mends_it() => Mends("FROM --platform=linxu debian:13\n", "FROM --platform=linux debian:13\n");
}
