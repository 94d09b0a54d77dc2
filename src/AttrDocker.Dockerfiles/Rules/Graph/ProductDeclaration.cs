using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>Offers to declare that a stage has a path after all, where its commands do not tell.</summary>
internal static class ProductDeclaration
{
    /// <summary>The suggestion; none where the stage has no <c>RUN</c>.</summary>
    public static EquatableArray<Suggestion> Suggest(StageGraph graph, int stage, string path) => MakerOf(graph, stage, path) is { } run
        ? [new($"Declare '{path}' as a product of {graph.DescribeInside(stage)}", [new AddValue(run.At(Part.Product), path)])]
        : [];

    /// <summary>
    /// The <c>RUN</c> that most probably makes a path: the last one that names the file, else the last one that names or declares its folder,
    /// else the last of all.
    /// </summary>
    private static Place? MakerOf(StageGraph graph, int stage, string path)
    {
        var (name, folder) = (ImagePath.Name(path), ImagePath.Parent(path));
        var instructions = graph.Dockerfile.Stages[stage].Instructions;
        var runs = Enumerable.Range(0, instructions.Count).Where(i => instructions[i] is Run).Reverse().ToList();
        int[] best =
        [
            .. runs.Where(i => StageTexts.Mentions(instructions[i], name)).Take(1),
            .. runs.Where(i => StageTexts.Mentions(instructions[i], ImagePath.Name(folder)) || ((Run)instructions[i]).Produces.Any(p => ImagePath.Parent(p) == folder)).Take(1),
            .. runs.Take(1),
        ];
        return best.Length > 0 ? new Place(stage, best[0]) : null;
    }
}
