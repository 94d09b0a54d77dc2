using AttrDocker.Dockerfiles.DotNet;
using AttrDocker.Dockerfiles.DotNet.Checks;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Tests;

namespace AttrDocker.Dockerfiles.Tests.DotNet;

/// <summary>What an image is asked for, against its project: whole messages, and the argument that they stand at.</summary>
public class PresetCheckTests
{
    [Theory]
    [InlineData("OutputType=Library", "'App.csproj' is a library, so a container has nothing to run. Set OutputType to Exe, or put the image on the project of the app.")]
    [InlineData("DotNetVersion=", "'App.csproj' targets 'net10.0', for which there are no .NET images. Target .NET, such as net10.0, or describe the stages with [BuildStage] and [RuntimeStage].")]
    public void A_project_that_is_no_app_has_no_image(string fact, string message)
    {
        var image = SampleImage.Of(SampleFacts.Web.With(fact));

        Assert.Null(image.Dockerfile);
        AssertFinding(image, "ADK0024", PresetArgument.None, message);
    }

    [Theory]
    [InlineData("nobel", "Family 'nobel' is no family of Linux images of .NET. Did you mean 'noble'?")]
    [InlineData("noble-chisled", "Family 'noble-chisled' is no family of Linux images of .NET. Did you mean 'noble-chiseled'?")]
    [InlineData("nanoserver-ltsc2025", "Family 'nanoserver-ltsc2025' is no family of Linux images of .NET. Use one such as 'alpine', 'noble' or 'noble-chiseled-extra'.")]
    [InlineData("bookworm-slim", "Family is 'bookworm-slim', but there are no images of .NET 10.0 on 'bookworm-slim'. Choose one of alpine, azurelinux3.0, noble, resolute.")]
    public void A_family_that_does_not_exist_is_an_error(string family, string message) =>
        AssertFinding(SampleImage.Of(SampleFacts.Web, PresetOutline.Plain with { Family = family }), "ADK0025", PresetArgument.Family, message);

    [Theory]
    [InlineData("noble", "linux-musl-x64", "Family 'noble' has glibc, but 'App.csproj' is built for musl. Choose 'alpine', or change the runtime identifiers to linux-x64 and linux-arm64.")]
    [InlineData("alpine", "linux-x64", "Family 'alpine' has musl, but 'App.csproj' is built for glibc. Choose another family, or change the runtime identifiers to linux-musl-x64 and linux-musl-arm64.")]
    public void A_family_with_another_c_library_is_an_error(string family, string identifier, string message) => AssertFinding(
        SampleImage.Of(SampleFacts.Web.With("RuntimeIdentifiers=" + identifier), PresetOutline.Plain with { Family = family }), "ADK0025", PresetArgument.Family, message);

    [Fact]
    public void A_family_of_the_project_is_the_projects_to_mend() => AssertFinding(
        SampleImage.Of(SampleFacts.Web.With("ContainerFamily=alpin")), "ADK0025", PresetArgument.None, "ContainerFamily 'alpin' is no family of Linux images of .NET. Did you mean 'alpine'?");

    [Fact]
    public void A_family_beside_an_image_is_an_error() => AssertFinding(
        SampleImage.Of(SampleFacts.Web, SampleImage.Final(new From("a:1")) with { Family = "alpine" }),
        "ADK0025", PresetArgument.Family, "Family 'alpine' has no effect beside BaseImage, which is 'a:1'. Remove one of them.");

    [Theory]
    [InlineData("alpine", "10.0")]
    [InlineData("alpine3.23", "10.0")]
    [InlineData("noble-chiseled-composite-extra", "10.0")]
    [InlineData("azurelinux3.0-distroless", "9.0")]
    [InlineData("jammy-chiseled", "8.0")]
    [InlineData("resolute", "12.0")]
    public void A_family_that_exists_is_taken(string family, string version) =>
        Assert.Empty(SampleImage.Of(SampleFacts.Web.With("DotNetVersion=" + version), PresetOutline.Plain with { Family = family }).Findings);

    [Theory]
    [InlineData("PublishTrimmed=true", "linux-x64;linux-arm64")]
    [InlineData("PublishSingleFile=true", "linux-x64;linux-arm64")]
    public void Lock_files_for_no_architecture_that_is_needed_are_reported(string fact, string identifiers) => AssertFinding(
        SampleImage.Of(SampleFacts.Web.With("LockFile=packages.lock.json", fact)), "ADK0028", PresetArgument.None,
        $"The lock files of 'App.csproj' are for no runtime identifier, so the locked restore in the image fails (NU1004). Set RuntimeIdentifiers in the project, such as {identifiers}, and restore it once.");

    [Fact]
    public void A_context_that_is_too_narrow_is_an_error() => AssertFinding(
        SampleImage.Of(SampleFacts.Orders, PresetOutline.Plain with { Context = "." }), "ADK0029", PresetArgument.Context,
        "The context '.' does not hold all that 'Orders.Api.csproj' is built from. Set Context to '../..', or leave it out.");

    [Theory]
    [InlineData("docker/dockerfile:1.7", true)]
    [InlineData("docker/dockerfile:1.19.0", true)]
    [InlineData("docker/dockerfile:1.20", false)]
    [InlineData("docker/dockerfile:1", false)]
    [InlineData("registry.example/frontend", false)]
    public void A_frontend_must_know_parents(string syntax, bool isReported)
    {
        var outline = PresetOutline.Plain with { Parents = true, Dockerfile = PresetOutline.Plain.Dockerfile with { Directives = new() { Syntax = syntax } } };
        var image = SampleImage.Of(SampleFacts.Web, outline);

        if (isReported)
        {
            AssertFinding(image, "ADK0030", PresetArgument.Parents, $"The frontend '{syntax}' does not know COPY --parents, which came with docker/dockerfile:1.20. Remove Parents, or choose a newer Syntax.");
        }
        else
        {
            Assert.Empty(image.Findings);
        }
    }

    [Fact]
    public void Tools_without_a_manifest_are_an_error() => AssertFinding(
        SampleImage.Of(SampleFacts.Web, PresetOutline.Plain with { RestoreTools = true }), "ADK0031", PresetArgument.RestoreTools,
        "The repository of 'App.csproj' has no manifest of .NET tools. Make one with 'dotnet new tool-manifest', or remove RestoreTools.");

    [Fact]
    public void A_password_in_clear_text_is_an_error() => AssertFinding(
        SampleImage.Of(SampleFacts.Web.With("NuGetConfig=nuget.config", "PackageSource=Company|https://feed.example/v3/index.json|cleartext")), "ADK6001", PresetArgument.None,
        "The configuration of NuGet holds the password of 'Company' in clear text, and is copied into a layer of the image. Write %VARIABLE% in its place; the build then gets the variable as a secret.");

    [Theory]
    [InlineData("OutsideFeed=Company|/opt/packages|../nuget.config|4", "/opt/packages")]
    [InlineData("OutsideFeed=Company|../../feed|../nuget.config|4", "../../feed")]
    public void A_package_folder_outside_is_reported_with_its_line(string fact, string folder) => AssertFinding(
        SampleImage.Of(SampleFacts.Web.With("NuGetConfig=../nuget.config", fact)), "ADK6015", PresetArgument.None,
        $"The package source 'Company' is the folder '{folder}' (../nuget.config, line 4), which the image does not have, so that its restore fails (NU1301). Move the folder into the repository, and name it from there.");

    [Theory]
    [InlineData("RUN mkdir -p /opt/packages", true)]
    [InlineData("COPY packages/ /opt/packages/", true)]
    [InlineData("RUN ./prepare.sh $(", true)]
    [InlineData("RUN apt-get update", false)]
    public void A_package_folder_that_the_build_stage_may_make_is_not(string added, bool isSilent)
    {
        var stage = Assert.Single(DockerfileParser.Parse("FROM build\n" + added + "\n").Dockerfile.Stages);
        var outline = PresetOutline.Plain with { BuildStage = 0, FinalStage = 1, Dockerfile = new() { Stages = [stage, .. PresetOutline.Plain.Dockerfile.Stages] } };

        var image = SampleImage.Of(SampleFacts.Web.With("NuGetConfig=nuget.config", "OutsideFeed=Company|/opt/packages/|nuget.config|4"), outline);

        Assert.Equal(isSilent, image.Findings.Count == 0);
    }

    [Fact]
    public void A_package_folder_that_an_image_of_one_s_own_may_have_is_not() => Assert.Empty(
        SampleImage.Of(SampleFacts.Web.With("OutsideFeed=Company|/opt/packages|nuget.config|4"), PresetOutline.Plain with { SdkImage = "company/sdk" }).Findings);

    private static void AssertFinding(PresetImage image, string id, PresetArgument argument, string message)
    {
        var finding = Assert.Single(image.Findings);
        Assert.Equal((id, argument, message), (finding.Rule.Id, finding.Argument, string.Format(System.Globalization.CultureInfo.InvariantCulture, finding.Rule.MessageFormat, [.. finding.Words])));
    }
}
