using AttrDocker.Dockerfiles.Stages;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>What each stage is known to have produced at its end. Only stages that others copy from are followed, and those that use variables to name what they copy.</summary>
/// <param name="graph">The stages.</param>
internal sealed class ArtifactFlow(StageGraph graph)
{
    private static readonly KnownVariables None = new();
    private StageArtifacts?[]? _stages;

    /// <summary>A stage's final state; <see langword="null"/> for one that is not followed.</summary>
    public StageArtifacts? Of(int stage) => (_stages ??= FollowAll())[stage];

    /// <summary>The variables of a stage at its end; none for one that uses no variable to name what it copies.</summary>
    public KnownVariables VariablesOf(int stage) => Of(stage)?.Variables ?? None;

    // Whatever a stage needs stands before it, so following them in the order of the file needs no recursion.
    private StageArtifacts?[] FollowAll()
    {
        var needed = FindNeeded();
        var stages = new StageArtifacts?[needed.Length];
        var globals = KnownVariables.OfGlobals(graph.Dockerfile);
        for (var stage = 0; stage < stages.Length; stage++)
        {
            stages[stage] = needed[stage] ? new StageWalk(graph, globals, stages).Follow(stage) : null;
        }

        return stages;
    }

    private bool[] FindNeeded()
    {
        var needed = new bool[graph.Dockerfile.Stages.Count];
        foreach (var use in ArtifactUse.All(graph))
        {
            needed[use.Reference.Target!.Value] = true;
            needed[use.Reference.Stage] |= use.Written.Contains("$");
        }

        for (var stage = needed.Length - 1; stage >= 0; stage--)
        {
            if (needed[stage] && graph.BaseOf(stage) is { } start)
            {
                needed[start] = true;
            }
        }

        return needed;
    }
}
