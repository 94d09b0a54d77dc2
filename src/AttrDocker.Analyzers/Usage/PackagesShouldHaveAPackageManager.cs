using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Packages;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

/// <summary>What is left in the model of <c>[Packages]</c> is what could not be turned into a command.</summary>
internal sealed class PackagesShouldHaveAPackageManager : UsageRule
{
    public const string Id = "ADK0026";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        "Packages should have a package manager",
        "{0}");

    public override IEnumerable<Diagnostic> Check(ImageReading image)
    {
        if (!image.HasStages)
        {
            yield break;
        }

        var graph = StageGraph.Of(image.Dockerfile);
        for (var stage = 0; stage < image.Dockerfile.Stages.Count; stage++)
        {
            var instructions = image.Dockerfile.Stages[stage].Instructions;
            for (var i = 0; i < instructions.Count; i++)
            {
                if (instructions[i] is InstallPackages)
                {
                    var place = new Place(stage, i, Part.Command);
                    yield return At(image.Origins.Nearest(place)!, Message(PackageInstallation.BaseImageOf(graph, stage)));
                }
            }
        }
    }

    private static string Message(string image) => ImagePackages.Of(image).IsWithout
        ? $"'{image}' has no package manager, so nothing can be installed in it. Choose an image with one, or copy what is needed from another stage."
        : $"Which package manager '{image}' has is not known. Write the command with [Run].";
}
