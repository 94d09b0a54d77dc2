using AttrDocker.Dockerfiles.DotNet;
using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Writing;
using AttrDocker.Tests;

namespace AttrDocker.Dockerfiles.Tests.DotNet;

/// <summary>The whole text of telling projects.</summary>
public class DotNetPresetTests
{
    [Fact]
    public void A_web_project_with_a_closure_and_central_package_management() => Snapshot.Match(Text(SampleFacts.Orders));

    internal static string Text(string facts, PresetOutline? outline = null)
    {
        var image = DotNetPreset.Expand(outline ?? PresetOutline.Plain, ProjectFacts.Parse(facts));
        Assert.Empty(image.Findings);
        return DockerfileWriter.Write(image.Dockerfile!.WithRequiredSyntax());
    }
}
