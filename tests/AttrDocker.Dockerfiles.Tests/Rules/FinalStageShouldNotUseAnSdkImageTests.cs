using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class FinalStageShouldNotUseAnSdkImageTests : RuleTest<FinalStageShouldNotUseAnSdkImage>
{
    [Fact]
    public void Running_an_app_on_the_image_that_built_it_triggers() => Triggers(
        Text("""
            FROM mcr.microsoft.com/dotnet/sdk:10.0
            WORKDIR /src
            COPY . .
            RUN dotnet publish -o /app
            ENTRYPOINT ["dotnet", "/app/Shop.dll"]
            """),
        new(0, Place.From, Part.Image),
        "The final stage runs '/app/Shop.dll' on the SDK's image, which holds compilers and is several times as large. Copy what it publishes into a stage that starts from 'mcr.microsoft.com/dotnet/aspnet:10.0'.");

    [Fact]
    public void Starting_from_the_build_stage_triggers() => Triggers(
        Text("""
            FROM mcr.microsoft.com/dotnet/sdk:10.0.100-noble AS build
            RUN dotnet publish -o /app
            FROM build
            CMD dotnet /app/Shop.dll
            """),
        new(1, Place.From, Part.Image),
        "The final stage runs '/app/Shop.dll' on the SDK's image, which holds compilers and is several times as large. Copy what it publishes into a stage that starts from 'mcr.microsoft.com/dotnet/aspnet:10.0'.");

    [Fact]
    public void A_stage_that_only_runs_gets_the_runtime_of_the_same_tag()
    {
        var file = Text(Two("mcr.microsoft.com/dotnet/sdk:10.0-alpine"));

        var finding = Triggers(
            file,
            new(1, Place.From, Part.Image),
            "The final stage runs 'Shop.dll' on the SDK's image, which holds compilers and is several times as large. Start it from 'mcr.microsoft.com/dotnet/aspnet:10.0-alpine'.");

        Assert.Equal("Change to 'mcr.microsoft.com/dotnet/aspnet:10.0-alpine'", finding.EditTitle);
        Assert.Equal(Text(Two("mcr.microsoft.com/dotnet/aspnet:10.0-alpine")), Mended(file, finding));
    }

    [Fact]
    public void A_project_without_ASP_NET_Core_gets_the_plain_runtime()
    {
        var context = new RuleContext(Text(Two("mcr.microsoft.com/dotnet/sdk:10.0"))) { Project = ProjectFacts.Parse("SdkKind=console") };

        Assert.EndsWith("Start it from 'mcr.microsoft.com/dotnet/runtime:10.0'.", Assert.Single(Check(context)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/sdk:10.0.100")]
    [InlineData("mcr.microsoft.com/dotnet/sdk:10.0-noble-aot")]
    [InlineData("mcr.microsoft.com/dotnet/sdk:latest")]
    [InlineData("mcr.microsoft.com/dotnet/sdk:alpine")]
    [InlineData("mcr.microsoft.com/dotnet/sdk")]
    public void A_tag_that_the_runtime_may_not_have_is_not_mended(string image)
    {
        var finding = Assert.Single(Check(Text(Two(image))));

        Assert.Empty(finding.Edits);
        Assert.Null(finding.EditTitle);
    }

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENTRYPOINT [\"dotnet\", \"Shop.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:10.0\nENTRYPOINT [\"dotnet\", \"test\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:10.0\nCMD dotnet watch run")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:10.0\nCMD [\"bash\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:10.0")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:10.0 AS test\nENTRYPOINT [\"dotnet\", \"Tests.dll\"]\nFROM mcr.microsoft.com/dotnet/aspnet:10.0\nENTRYPOINT [\"dotnet\", \"Shop.dll\"]")]
    [InlineData("FROM example.com/dotnet/sdk:10.0\nENTRYPOINT [\"dotnet\", \"Shop.dll\"]")]
    [InlineData("ARG IMAGE\nFROM $IMAGE\nENTRYPOINT [\"dotnet\", \"Shop.dll\"]")]
    public void A_runtime_or_work_that_needs_the_SDK_is_silent(string text) => Silent(Text(text));

    private static string Two(string image) => $"""
        FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
        RUN dotnet publish -o /app
        FROM {image}
        COPY --from=build /app .
        ENTRYPOINT ["dotnet", "Shop.dll"]
        """;
}
