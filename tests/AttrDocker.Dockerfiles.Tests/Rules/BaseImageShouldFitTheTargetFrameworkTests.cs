using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class BaseImageShouldFitTheTargetFrameworkTests : ProjectRuleTest<BaseImageShouldFitTheTargetFramework>
{
    private static readonly Place Final = new(1, Place.From, Part.Image);

    [Theory]
    [InlineData("aspnet:9.0", "aspnet:10.0", true)]
    [InlineData("aspnet:8.0-alpine", "aspnet:10.0-alpine", true)]
    [InlineData("aspnet:8.0-noble-chiseled-extra", "aspnet:10.0-noble-chiseled-extra", true)]
    [InlineData("aspnet:9.0-bookworm-slim", "aspnet:10.0", false)]
    [InlineData("aspnet:9.0.4", "aspnet:10.0", false)]
    public void An_older_runtime_triggers(string image, string fitting, bool isMended)
    {
        var text = Two("sdk:10.0", image);
        var release = image.Split(':')[1][..3];

        var finding = Triggers(
            text, Web, Final,
            $"'Shop' targets .NET 10.0, but 'mcr.microsoft.com/dotnet/{image}' holds .NET {release}. Use 'mcr.microsoft.com/dotnet/{fitting}'.");

        Assert.Equal(isMended, !finding.Edits.IsEmpty);
        if (isMended)
        {
            Assert.Equal($"Change to 'mcr.microsoft.com/dotnet/{fitting}'", finding.EditTitle);
            Assert.Contains($"FROM mcr.microsoft.com/dotnet/{fitting}\n", Mended(text, Web, finding), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_newer_major_version_triggers() => Triggers(
        Two("sdk:10.0", "aspnet:10.0"), Web.Replace("10.0", "8.0", StringComparison.Ordinal), Final,
        "'Shop' targets .NET 8.0, but 'mcr.microsoft.com/dotnet/aspnet:10.0' holds .NET 10.0. Use 'mcr.microsoft.com/dotnet/aspnet:8.0'.");

    [Fact]
    public void A_runtime_without_ASP_NET_Core_triggers() => Triggers(
        Two("sdk:10.0", "runtime:10.0"), Web, Final,
        "'Shop' needs ASP.NET Core, but 'mcr.microsoft.com/dotnet/runtime:10.0' holds only .NET without it. Use 'mcr.microsoft.com/dotnet/aspnet:10.0'.");

    [Fact]
    public void An_image_without_a_runtime_triggers() => Triggers(
        Two("sdk:10.0", "runtime-deps:10.0-alpine"), Console, Final,
        "'Shop' is not self-contained, but 'mcr.microsoft.com/dotnet/runtime-deps:10.0-alpine' holds no .NET. Use 'mcr.microsoft.com/dotnet/runtime:10.0-alpine'.");

    [Fact]
    public void An_older_SDK_triggers_at_the_build_stage() => Triggers(
        Two("sdk:9.0", "aspnet:10.0"), Web, new(0, Place.From, Part.Image),
        "'Shop' targets .NET 10.0, but 'mcr.microsoft.com/dotnet/sdk:9.0' holds the SDK of .NET 9.0. Use 'mcr.microsoft.com/dotnet/sdk:10.0'.");

    [Fact]
    public void A_tag_out_of_an_argument_is_not_mended() => Assert.Empty(Triggers(
        "ARG TAG=9.0\nFROM mcr.microsoft.com/dotnet/aspnet:$TAG\nENTRYPOINT [\"dotnet\", \"Shop.dll\"]", Web, new(0, Place.From, Part.Image),
        "'Shop' targets .NET 10.0, but 'mcr.microsoft.com/dotnet/aspnet:9.0' holds .NET 9.0. Use 'mcr.microsoft.com/dotnet/aspnet:10.0'.").Edits);

    [Theory]
    [InlineData("sdk:10.0", "aspnet:10.0", "")]
    [InlineData("sdk:10.0", "aspnet:10.0.3-noble-chiseled", "")]
    [InlineData("sdk:11.0-preview", "aspnet:10.0", "")]
    [InlineData("sdk:10.0", "aspnet:latest", "")]
    [InlineData("sdk:10.0", "aspnet:11.0", "\nRollForward=Major")]
    [InlineData("sdk:10.0", "aspnet:9.0", "\nTargetFrameworks=net9.0;net10.0")]
    [InlineData("sdk:10.0", "runtime-deps:9.0", "\nSelfContained=true")]
    [InlineData("sdk:10.0", "runtime:10.0", "\nSelfContained=true")]
    public void A_fitting_image_or_one_that_may_be_is_silent(string sdk, string runtime, string facts) => Silent(Two(sdk, runtime), Web + facts);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENTRYPOINT [\"dotnet\", \"Other.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:11.0\nENV DOTNET_ROLL_FORWARD=Major\nENTRYPOINT [\"dotnet\", \"Shop.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:11.0\nENTRYPOINT [\"dotnet\", \"Shop.dll\", \"--roll-forward\", \"Major\"]")]
    [InlineData("FROM example.com/dotnet/aspnet:9.0\nENTRYPOINT [\"dotnet\", \"Shop.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet publish Other/Other.csproj")]
    public void Another_app_is_silent(string text) => Silent(text, Web);

    private static string Two(string sdk, string runtime) => $"""
        FROM mcr.microsoft.com/dotnet/{sdk} AS build
        COPY . .
        RUN dotnet publish src/Shop/Shop.csproj -o /app
        FROM mcr.microsoft.com/dotnet/{runtime}
        COPY --from=build /app .
        ENTRYPOINT ["dotnet", "Shop.dll"]

        """;
}
