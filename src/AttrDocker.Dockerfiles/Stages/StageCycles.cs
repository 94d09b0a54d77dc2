using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Stages;

/// <summary>Stages that copy from each other in a circle, so that none of them can be built first.</summary>
public static class StageCycles
{
    /// <summary>
    /// The circles of a graph by the references that close them: those to a later stage. Each circle is the shortest one that leads
    /// through its reference, from the stage that holds it to the last stage before that one again.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="isStage">Whether a reference can mean a stage.</param>
    public static IReadOnlyDictionary<Place, EquatableArray<int>> Of(StageGraph graph, Func<Place, bool> isStage)
    {
        var cycles = new Dictionary<Place, EquatableArray<int>>();
        var edges = graph.References.Where(r => r.Target is not null && r.Target != r.Stage && isStage(r.Place)).ToLookup(static r => r.Stage, static r => r.Target!.Value);
        foreach (var reference in graph.References)
        {
            if (reference.Target > reference.Stage && edges[reference.Stage].Contains(reference.Target.Value)
                && Path(edges, reference.Target.Value, reference.Stage) is { } path)
            {
                cycles[reference.Place] = [reference.Stage, .. path];
            }
        }

        return cycles;
    }

    /// <summary>The shortest path from one stage to another, without the latter; <see langword="null"/> where there is none.</summary>
    private static List<int>? Path(ILookup<int, int> edges, int from, int to)
    {
        var previous = new Dictionary<int, int> { [from] = from };
        var queue = new Queue<int>([from]);
        while (queue.Count > 0)
        {
            var stage = queue.Dequeue();
            if (edges[stage].Contains(to))
            {
                var path = new List<int> { stage };
                for (; stage != from; path.Add(stage))
                {
                    stage = previous[stage];
                }

                path.Reverse();
                return path;
            }

            foreach (var next in edges[stage].Where(next => !previous.ContainsKey(next)).Distinct())
            {
                previous[next] = stage;
                queue.Enqueue(next);
            }
        }

        return null;
    }
}
