using AttrDocker.Dockerfiles.Stages;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>What each stage is known to have produced at its end. Only stages that copy from others or are copied from are followed.</summary>
/// <param name="graph">The stages.</param>
public sealed class ArtifactFlow(StageGraph graph)
{
    private StageArtifacts?[]? _stages;

    /// <summary>A stage's final state; <see langword="null"/> for one that has no part in copying.</summary>
    public StageArtifacts? Of(int stage) => (_stages ??= FollowAll())[stage];

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
        foreach (var reference in graph.References)
        {
            if (reference is { Form: not ReferenceForm.Base, Target: { } source })
            {
                needed[source] = needed[reference.Stage] = true;
            }
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
