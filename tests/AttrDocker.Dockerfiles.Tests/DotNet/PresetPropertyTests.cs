using AttrDocker.Dockerfiles.DotNet;
using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Writing;
using AttrDocker.Tests;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.DotNet;

public class PresetPropertyTests
{
    private static readonly string[] Switches =
    [
        "PublishAot=true", "PublishTrimmed=true", "SelfContained=true", "PublishSingleFile=true", "UseAppHost=false", "InvariantGlobalization=true", "SdkKind=worker",
        "TargetFrameworks=net10.0;net9.0", "LockFile=packages.lock.json", "RuntimeIdentifiers=linux-musl-x64", "ContainerFamily=noble", "ContainerUser=app", "ContainerPort=53/udp",
        "ContainerLabel=a b=c \"d\"", "ContainerEnvironmentVariable=A=$B \\ 'c'", "ContainerAppCommandArgs=--x y", "PackageSource=a b|https://x|credentials", "LocalFeed=../feed [1]",
        "ToolManifest=../.config/dotnet-tools.json", "AssemblyName=my \"app\"", "Project=../l i b/Lib.csproj", "DotNetVersion=8.0", "DotNetVersion=9.0", "SdkVersion=10.0.100",
    ];

    private static Gen<(string Facts, PresetOutline Outline)> Images => Gen.Select(Gen.Int[0, (1 << Switches.Length) - 1], Gen.Bool, Gen.Bool).Select(static (bits, parents, labels) =>
        (SampleFacts.Web.With([.. Switches.Where((_, i) => (bits >> i & 1) == 1)]), PresetOutline.Plain with { Parents = parents, Labels = labels }));

    [Fact]
    public void The_text_says_what_the_model_says() => Images.Sample(static image =>
    {
        var dockerfile = SampleImage.Of(image.Facts, image.Outline).Dockerfile!.WithRequiredSyntax();
        var parsed = DockerfileParser.Parse(DockerfileWriter.Write(dockerfile));

        Assert.Empty(parsed.Errors);
        Assert.Equal(WithoutProducts(dockerfile), parsed.Dockerfile);
    });

    [Fact]
    public void The_same_facts_give_the_same_image() => Images.Sample(static image =>
    {
        Assert.Equal(ProjectFacts.Parse(image.Facts), ProjectFacts.Parse(image.Facts));
        Assert.Equal(SampleImage.Of(image.Facts, image.Outline).Dockerfile, SampleImage.Of(image.Facts, image.Outline).Dockerfile);
    });

    [Fact]
    public void A_fact_that_no_image_depends_on_changes_nothing() => Assert.Equal(
        ProjectFacts.Parse(SampleFacts.Web),
        ProjectFacts.Parse(SampleFacts.Web.With("Version=2.0.0", "RepositoryRoot=..", "PackageReference=A/1.0.0", "NewerThanThis=1")));

    /// <summary>Products are declared for the analysis; a Dockerfile does not carry them.</summary>
    private static Dockerfile WithoutProducts(Dockerfile dockerfile) => dockerfile with
    {
        Stages = dockerfile.Stages
            .Select(static stage => stage with { Instructions = stage.Instructions.Select(static i => i is Run run ? run with { Produces = [] } : i).ToEquatableArray() })
            .ToEquatableArray(),
    };
}
