using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Packages;

/// <summary>Turns the packages that stages are to have into the commands of their images.</summary>
internal static class PackageInstallation
{
    /// <summary>The Dockerfile with those commands; where the package manager is not known the packages stay as they are.</summary>
    public static Dockerfile Resolve(Dockerfile dockerfile)
    {
        if (!Remains(dockerfile))
        {
            return dockerfile;
        }

        var graph = StageGraph.Of(dockerfile);
        return dockerfile with { Stages = dockerfile.Stages.Select((stage, index) => Resolve(stage, BaseImageOf(graph, index))).ToEquatableArray() };
    }

    /// <summary>Whether packages are left of which it is not known how they are installed; no text can say that.</summary>
    public static bool Remains(Dockerfile dockerfile) => dockerfile.Stages.Any(static stage => stage.Instructions.Any(static i => i is InstallPackages));

    /// <summary>The image at the bottom of a stage.</summary>
    public static string BaseImageOf(StageGraph graph, int stage)
    {
        while (graph.BaseOf(stage) is { } below)
        {
            stage = below;
        }

        return graph.Dockerfile.Stages[stage].From.Image;
    }

    private static Stage Resolve(Stage stage, string image) => ImagePackages.Of(image).Manager is not { } manager
        ? stage
        : stage with
        {
            Instructions = stage.Instructions
                .Select(i => i is InstallPackages packages ? new Run(manager.Install(packages.Names)) { Comment = packages.Comment } : i)
                .ToEquatableArray(),
        };
}
