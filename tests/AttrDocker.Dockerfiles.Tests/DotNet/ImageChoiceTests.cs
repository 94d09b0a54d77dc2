using AttrDocker.Dockerfiles.DotNet;
using AttrDocker.Tests;

namespace AttrDocker.Dockerfiles.Tests.DotNet;

/// <summary>Which images the stages are built on: every kind of app, of publishing and of distribution.</summary>
public class ImageChoiceTests
{
    private static readonly (string Name, string[] Facts, string Repository)[] Kinds =
    [
        ("web", ["SdkKind=web", "FrameworkReference=Microsoft.AspNetCore.App"], "aspnet"),
        ("worker", ["SdkKind=worker"], "runtime"),
        ("worker with a web framework", ["SdkKind=worker", "FrameworkReference=Microsoft.AspNetCore.App"], "aspnet"),
        ("console", ["SdkKind=console"], "runtime"),
    ];

    private static readonly (string Name, string[] Facts, bool BringsRuntime, bool IsTrimmed, bool IsNative)[] Modes =
    [
        ("framework-dependent", [], false, false, false),
        ("single file", ["PublishSingleFile=true"], false, false, false),
        ("self-contained", ["SelfContained=true"], true, false, false),
        ("trimmed", ["PublishTrimmed=true"], true, true, false),
        ("native", ["PublishAot=true"], true, true, true),
    ];

    private static readonly (string Name, string[] Facts, string? Family)[] Families =
    [
        ("none", [], null),
        ("musl", ["RuntimeIdentifiers=linux-musl-x64;linux-musl-arm64"], "alpine"),
        ("ContainerFamily", ["ContainerFamily=noble-chiseled-extra"], "noble-chiseled-extra"),
    ];

    public static TheoryData<string, string, string, bool> Matrix =>
        [.. from kind in Kinds from mode in Modes from family in Families from invariant in new[] { true, false } select (kind.Name, mode.Name, family.Name, invariant)];

    [Theory, MemberData(nameof(Matrix))]
    public void Kind_mode_and_family_decide(string kindName, string modeName, string familyName, bool invariant)
    {
        var (kind, mode, family) = (Kinds.Single(k => k.Name == kindName), Modes.Single(m => m.Name == modeName), Families.Single(f => f.Name == familyName));
        var image = SampleImage.Of(SampleFacts.Worker.With([.. kind.Facts, .. mode.Facts, .. family.Facts, $"InvariantGlobalization={invariant}"]));
        var repository = mode.BringsRuntime ? "runtime-deps" : kind.Repository;
        var chosen = family.Family == "alpine" ? "alpine" + (mode.BringsRuntime && !invariant ? "-extra" : "")
            : family.Family ?? (mode.IsTrimmed ? "noble-chiseled" + (invariant ? "" : "-extra") : "");
        var distribution = family.Family == "alpine" ? "-alpine" : chosen.Length > 0 ? "-noble" : "";

        Assert.Empty(image.Findings);
        Assert.Equal(repository + ":10.0" + (chosen.Length > 0 ? "-" + chosen : ""), SampleImage.BaseOf(image));
        Assert.Equal("sdk:10.0" + distribution + (mode.IsNative ? "-aot" : ""), SampleImage.BaseOf(image, 2));
        Assert.Equal(mode.IsNative ? null : "$BUILDPLATFORM", image.Dockerfile!.Stages[0].From.Platform);
        Assert.Null(image.Dockerfile.Stages[1].From.Platform);
        Assert.DoesNotContain(image.Dockerfile.Stages[1].Instructions, static i => i is Run);
        Assert.Equal(!chosen.Contains("chiseled", StringComparison.Ordinal), image.Dockerfile.Stages[1].Instructions.Any(static i => i is User));
    }

    /// <summary>The version of the SDK that <c>global.json</c> asks for, how it may roll forward, the target's version, and the tag.</summary>
    [Theory]
    [InlineData("", "", "10.0", "10.0")]
    [InlineData("10.0.100", "", "10.0", "10.0.100")]
    [InlineData("10.0.100", "disable", "10.0", "10.0.100")]
    [InlineData("10.0.100", "patch", "10.0", "10.0.100")]
    [InlineData("10.0.100", "latestPatch", "10.0", "10.0.100")]
    [InlineData("10.0.100", "feature", "10.0", "10.0")]
    [InlineData("10.0.100", "latestFeature", "10.0", "10.0")]
    [InlineData("9.0.100", "latestMinor", "9.0", "9.0")]
    [InlineData("9.0.100", "major", "10.0", "10.0")]
    [InlineData("9.0.100", "latestMajor", "10.0", "10.0")]
    [InlineData("10.0.100", "latestFeature", "8.0", "10.0")]
    [InlineData("10.0.100", "", "8.0", "10.0.100")]
    [InlineData("11.0.100-preview.7.25380.108", "", "11.0", "11.0.100-preview.7")]
    [InlineData("11.0.100-preview.7", "disable", "11.0", "11.0.100-preview.7")]
    [InlineData("11.0.100-rc.1.25451.107", "latestFeature", "11.0", "11.0-preview")]
    [InlineData("11.0.100-preview.7.25380.108", "latestFeature", "10.0", "11.0-preview")]
    public void The_sdk_is_one_that_global_json_accepts(string version, string rollForward, string target, string tag) => Assert.Equal(
        "sdk:" + tag,
        SampleImage.BaseOf(SampleImage.Of(SampleFacts.Web.With($"SdkVersion={version}", $"SdkRollForward={rollForward}", $"DotNetVersion={target}")), 2));

    [Fact]
    public void A_preview_is_known_by_the_runtime_that_the_sdk_bundles_too() => Assert.Equal(
        "aspnet:11.0-preview",
        SampleImage.BaseOf(SampleImage.Of(SampleFacts.Web.With("DotNetVersion=11.0", "BundledRuntimeVersion=11.0.0-preview.7.25380.108"))));

    [Fact]
    public void An_app_of_a_single_file_needs_an_sdk_that_builds_it() => Assert.Equal(
        "sdk:10.0",
        SampleImage.BaseOf(SampleImage.Of(SampleFacts.Web.With("DotNetVersion=9.0", "EntryPointFile=app.cs")), 2));

    [Fact]
    public void The_container_runtime_identifiers_win_over_those_of_the_project() => Assert.Equal(
        "aspnet:10.0-alpine",
        SampleImage.BaseOf(SampleImage.Of(SampleFacts.Web.With("RuntimeIdentifiers=linux-x64", "ContainerRuntimeIdentifiers=linux-musl-x64"))));

    [Fact]
    public void Identifiers_of_both_libraries_leave_the_choice_to_the_tag() =>
        Assert.Equal("aspnet:10.0", SampleImage.BaseOf(SampleImage.Of(SampleFacts.Web.With("RuntimeIdentifiers=linux-x64;linux-musl-x64;win-x64"))));

    [Fact]
    public void The_attribute_wins_over_the_project()
    {
        var facts = SampleFacts.Web.With("ContainerFamily=alpine", "ContainerBaseImage=registry.example/base:1");

        Assert.Equal("registry.example/base:1", SampleImage.Of(facts).Dockerfile!.Stages[1].From.Image);
        Assert.Equal("registry.example/own:2", SampleImage.Of(facts, SampleImage.Final(new From("registry.example/own:2"))).Dockerfile!.Stages[1].From.Image);
        Assert.Equal("aspnet:10.0-noble", SampleImage.BaseOf(SampleImage.Of(SampleFacts.Web.With("ContainerFamily=alpine"), PresetOutline.Plain with { Family = "noble" })));
        Assert.Equal("registry.example/sdk:1", SampleImage.Of(facts, PresetOutline.Plain with { SdkImage = "registry.example/sdk:1" }).Dockerfile!.Stages[0].From.Image);
    }

    [Fact]
    public void The_sdk_is_on_the_distribution_of_a_given_image() => Assert.Equal(
        "sdk:10.0-alpine3.23",
        SampleImage.BaseOf(SampleImage.Of(SampleFacts.Web, SampleImage.Final(new From("mcr.microsoft.com/dotnet/aspnet:10.0-alpine3.23-composite"))), 2));
}
