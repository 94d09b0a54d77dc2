using AttrDocker.Analyzers.Tests.Harness;
using AttrDocker.Tests;

namespace AttrDocker.Analyzers.Tests.Rules;

/// <summary>Where the diagnostics on a .NET image stand. The messages of the preset's own rules are tested with the library.</summary>
public class DotNetImageRuleTests
{
    [Fact]
    public Task Without_facts_there_is_no_project() => AnalyzerRun.VerifyAsync(
        "[{|ADK0023:DotNetImage(Port = 80)|}] class Program;",
        ["[DotNetImage] has no facts of the project, so there is no Dockerfile. Add the package AttrDocker to this project, not only to one that references it, and restore."]);

    [Fact]
    public Task A_library_triggers_at_the_attribute() => VerifyAsync("[{|ADK0024:DotNetImage|}] class Program;", "OutputType=Library");

    [Fact]
    public Task A_family_triggers_at_its_argument() => VerifyAsync("""[DotNetImage(Family = {|ADK0025:"alpin"|})] class Program;""");

    [Fact]
    public Task A_family_of_the_project_triggers_at_the_attribute() => VerifyAsync("[{|ADK0025:DotNetImage|}] class Program;", "ContainerFamily=alpin");

    [Fact]
    public Task Lock_files_trigger_at_the_attribute() => VerifyAsync("[{|ADK0028:DotNetImage|}] class Program;", "LockFile=packages.lock.json", "PublishTrimmed=true");

    [Fact]
    public Task A_context_triggers_at_its_argument() => VerifyAsync("""[Image(Context = {|ADK0029:"."|}), DotNetImage] class Program;""", "Import=../Directory.Build.props");

    [Fact]
    public Task Parents_trigger_at_their_argument() => VerifyAsync("""[Image(Syntax = "docker/dockerfile:1.7"), DotNetImage(Parents = {|ADK0030:true|})] class Program;""");

    [Fact]
    public Task Tools_trigger_at_their_argument() => VerifyAsync("[DotNetImage(RestoreTools = {|ADK0031:true|})] class Program;");

    [Fact]
    public Task A_password_triggers_at_the_attribute() => VerifyAsync("[{|ADK6001:DotNetImage|}] class Program;", "PackageSource=Company|https://feed.example|cleartext");

    [Fact]
    public Task Packages_on_a_shell_less_image_trigger_at_their_argument() => AnalyzerRun.VerifyAsync(
        """[DotNetImage(Family = "noble-chiseled"), Run("true"), Packages({|ADK0026:"libfontconfig1"|})] class Program;""",
        ["'mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled' has no package manager, so nothing can be installed in it. Choose an image with one, or copy what is needed from another stage."],
        files: [AdditionalFile.Facts(SampleFacts.Web)]);

    [Fact]
    public Task Packages_on_an_unknown_image_trigger_at_their_argument() => AnalyzerRun.VerifyAsync(
        """[RuntimeStage("registry.example/base:1"), Packages({|ADK0026:"a"|}, "b")] class Program;""",
        ["Which package manager 'registry.example/base:1' has is not known. Write the command with [Run]."]);

    [Fact]
    public Task A_build_stage_without_the_image_triggers() => AnalyzerRun.VerifyAsync(
        """[{|ADK0027:DotNetBuild|}, RuntimeStage("a")] class Program;""",
        ["[DotNetBuild] adds to the build stage of [DotNetImage], which the image of 'Program' does not have. Add [DotNetImage], or open a stage with [BuildStage]."]);

    [Fact]
    public Task A_second_build_stage_triggers() => AnalyzerRun.VerifyAsync(
        """[DotNetBuild, Run("a"), {|ADK0027:DotNetBuild|}, Run("b"), DotNetImage] class Program;""",
        ["The image of 'Program' has its [DotNetBuild] already. Put these instructions after that one."],
        files: [AdditionalFile.Facts(SampleFacts.Web)]);

    [Fact]
    public Task A_second_image_triggers() => VerifyAsync("[DotNetImage, {|ADK0014:DotNetImage|}] class Program;");

    [Fact]
    public Task A_stage_after_the_image_triggers() => AnalyzerRun.VerifyAsync(
        """[{|ADK0015:DotNetImage|}, Stage("alpine:3", Name = "test")] class Program;""",
        ["[DotNetImage] is not the last stage, but a build without a target makes the last one, 'test'. Move [DotNetImage] with its instructions to the end."],
        files: [AdditionalFile.Facts(SampleFacts.Web)]);

    [Fact]
    public async Task A_build_stage_after_the_image_triggers()
    {
        var diagnostics = await AnalyzerRun.RunAsync(Sources.Compile("[DotNetImage, DotNetBuild] class Program;"), AdditionalFile.Facts(SampleFacts.Web));

        Assert.Equal(
            [
                "[DotNetImage] is not the last stage, but a build without a target makes the last one, 'build'. Move [DotNetImage] with its instructions to the end.",
                "Stage 'build' is used before it is defined. Move it above this stage.",
            ],
            diagnostics.Select(static d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>The rules of the catalogue see the whole model; what the preset adds is shown at the attribute's name.</summary>
    [Fact]
    public Task Rules_of_the_catalogue_stand_at_what_was_written() => VerifyAsync("""
        [Stage("alpine:3", Name = {|ADK1003:"UPPER case"|}), Run("true")]
        [DotNetImage(BaseImage = {|ADK2017:"repo/Upper"|})]
        [CopyFrom({|ADK1004:"biuld"|}, "/app", "/x")]
        class Program;
        """);

    [Fact]
    public Task An_sdk_image_is_checked_at_its_argument() => VerifyAsync("""[DotNetImage(SdkImage = {|ADK2017:"repo/Upper"|})] class Program;""");

    [Fact]
    public Task A_stage_called_like_the_build_stage_triggers() => VerifyAsync("""[Stage("alpine:3", Name = "build"), {|ADK1001:DotNetImage|}] class Program;""");

    [Theory]
    [InlineData("[DotNetImage] class Program;")]
    [InlineData("""[DotNetBuild, Packages("git"), DotNetImage(Family = "alpine"), Packages("icu-libs"), Run("true")] class Program;""")]
    [InlineData("""[Stage("node:24", Name = "ui"), Run("npm run build", Produces = new[] { "/dist" }), DotNetImage, CopyFrom("ui", "/dist", "/app/wwwroot"), CopyFrom("build", "/app", "/b")] class Program;""")]
    [InlineData("""[Image] class Orders { [DotNetBuild] class Build; [DotNetImage, CopyFrom(typeof(Build), "/app", "/x")] class Runtime; }""")]
    public Task A_right_image_is_silent(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("DotNetImage=true", null)]
    [InlineData("OutputType=Library", "ADK0024")]
    [InlineData("ContainerFamily=alpin", "ADK0025")]
    [InlineData("ContainerBaseImage=repo/Upper", "ADK2017")]
    public async Task An_image_without_an_attribute_is_checked_too(string fact, string? id)
    {
        var diagnostics = await AnalyzerRun.RunAsync(Sources.Compile("class Program;"), AdditionalFile.Facts(SampleFacts.Web.With("DotNetImage=true", fact)));

        Assert.Equal(id is null ? [] : [id], diagnostics.Select(static d => d.Id));
    }

    [Fact]
    public async Task An_attribute_speaks_for_the_project()
    {
        var diagnostics = await AnalyzerRun.RunAsync(
            Sources.Compile("[DotNetImage] class Program;"), AdditionalFile.Facts(SampleFacts.Web.With("DotNetImage=true", "ContainerFamily=alpin")));

        Assert.True(Assert.Single(diagnostics).Location.IsInSource);
    }

    private static Task VerifyAsync(string source, params string[] facts) =>
        AnalyzerRun.VerifyAsync(source, files: [AdditionalFile.Facts(SampleFacts.Web.With(facts))]);
}
