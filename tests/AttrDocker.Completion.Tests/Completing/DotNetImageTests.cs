using AttrDocker.Completion.Tests.Harness;
using AttrDocker.Package.Tests;
using AttrDocker.Tests;

namespace AttrDocker.Completion.Tests.Completing;

/// <summary>Images whose stages follow from the project.</summary>
public class DotNetImageTests
{
    [Fact]
    public async Task The_build_stage_that_the_project_adds_is_on_offer()
    {
        var typing = In("""[Stage("node:24", Name = "ui"), DotNetImage, CopyFrom("¦", "/app", "/copy")] class Program;""");

        Assert.Equal(["build", "ui"], await typing.NamesAsync());
        Assert.Equal("FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build\n\nCOPY --from=build /app /copy", await typing.DescriptionAsync("build"));
    }

    [Fact]
    public async Task Instructions_of_the_build_stage_see_what_the_project_adds_before_them() =>
        Assert.Contains("TARGETARCH", await In("""[DotNetBuild, Run("a"), Env("A", "$¦"), DotNetImage] class Program;""").NamesAsync());

    [Fact]
    public async Task A_family_and_an_image_that_the_project_chooses_are_no_stages()
    {
        Assert.Empty(await In("""[Stage("node:24", Name = "ui"), DotNetImage(Family = "¦")] class Program;""").NamesAsync());
        Assert.Equal(["build", "ui"], await In("""[Stage("node:24", Name = "ui"), DotNetImage(BaseImage = "¦")] class Program;""").NamesAsync());
    }

    [Fact]
    public async Task Without_facts_the_described_stages_are_on_offer() => Assert.Equal(
        ["ui"],
        await TypedFile.In("""[Stage("node:24", Name = "ui"), DotNetImage, CopyFrom("¦", "/app", "/copy")] class Program;""").NamesAsync());

    /// <summary>The ignore file of such an image lets in what is copied, so it must not hide what one is about to copy.</summary>
    [Fact]
    public async Task The_context_is_the_folder_that_holds_the_whole_project_and_its_ignore_file_hides_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("assets/logo.png", "");
        folder.Write("src/App/Dockerfile.dockerignore", "**\n!src/App\n");
        var facts = SampleFacts.Web.With("Import=../../Directory.Build.props", "RepositoryRoot=../..");

        Assert.Equal(["assets/", "src/"], await TypedFile.In("""[DotNetImage, Copy("¦", "/app/")] class Program;""", folder.Path + "/src/App", facts).NamesAsync());
    }

    private static TypedFile In(string marked) => TypedFile.In(marked, facts: SampleFacts.Web);
}
