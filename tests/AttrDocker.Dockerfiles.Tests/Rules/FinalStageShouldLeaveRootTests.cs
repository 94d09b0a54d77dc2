using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Security;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class FinalStageShouldLeaveRootTests : RuleTest<FinalStageShouldLeaveRoot>
{
    [Fact]
    public void A_NET_image_triggers_and_gets_its_app_user()
    {
        var file = Text("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nCOPY . .\nENTRYPOINT [\"./Shop\"]");

        var finding = Triggers(
            file,
            new(0, Place.From, Part.Image),
            "The container runs as root, because 'mcr.microsoft.com/dotnet/aspnet:10.0' does and no USER changes that. Add USER $APP_UID, the user that .NET images have for it.");

        Assert.Equal("Run as $APP_UID", finding.EditTitle);
        Assert.Equal(Text("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nCOPY . .\nUSER $APP_UID\nENTRYPOINT [\"./Shop\"]"), Mended(file, finding));
    }

    [Fact]
    public void A_distribution_triggers_at_the_final_stage() => Triggers(
        Text("FROM debian:12 AS base\nFROM base\nCMD [\"/app/server\"]"),
        new(1, Place.From, Part.Image),
        "The container runs as root, because 'debian:12' does and no USER changes that. Add a USER with a number, such as 10001.");

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nUSER $APP_UID\nENTRYPOINT [\"./Shop\"]")]
    [InlineData("FROM debian:12 AS base\nUSER 10001\nFROM base\nCMD [\"/app/server\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled\nENTRYPOINT [\"./Shop\"]")]
    [InlineData("FROM gcr.io/distroless/static:nonroot\nENTRYPOINT [\"/server\"]")]
    [InlineData("FROM debian:12\nENTRYPOINT [\"gosu\", \"app\", \"/server\"]")]
    [InlineData("FROM debian:12\nENTRYPOINT [\"/docker-entrypoint.sh\"]")]
    [InlineData("FROM debian:12\nENTRYPOINT [\"/usr/local/bin/docker-entrypoint\"]")]
    [InlineData("FROM debian:12\nRUN make test")]
    [InlineData("FROM scratch\nCOPY --from=build /out /")]
    [InlineData("FROM postgres\nCMD [\"postgres\"]")]
    [InlineData("FROM nginx\nCMD [\"nginx\", \"-g\", \"daemon off;\"]")]
    [InlineData("FROM example.com/base\nCMD [\"/server\"]")]
    [InlineData("FROM debian:12 AS tool\nCMD [\"/tool\"]\nFROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled\nENTRYPOINT [\"./Shop\"]")]
    public void Another_user_or_one_that_is_not_known_is_silent(string text) => Silent(Text(text));

    [Fact]
    public void A_build_stage_at_the_end_is_silent() =>
        Assert.Empty(Check(new RuleContext(Text("FROM debian:12\nCMD [\"/app\"]")) { RoleOf = static _ => StageRole.Build }));
}
