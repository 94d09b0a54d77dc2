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
        var closing = graph.References.Where(r => r.Target > r.Stage && edges[r.Stage].Contains(r.Target.Value)).ToList();
        var groups = closing.Count > 0 ? Groups(edges, graph.Dockerfile.Stages.Count) : [];
        foreach (var reference in closing)
        {
            // Only a path within their group leads back.
            if (groups[reference.Stage] == groups[reference.Target!.Value] && Path(edges, reference.Target.Value, reference.Stage) is { } path)
            {
                cycles[reference.Place] = [reference.Stage, .. path];
            }
        }

        return cycles;
    }

    /// <summary>A number for each stage that it shares with those that it needs and that need it (Kosaraju's algorithm).</summary>
    private static int[] Groups(ILookup<int, int> edges, int stages)
    {
        var order = new List<int>(stages);
        var isSeen = new bool[stages];
        for (var stage = 0; stage < stages; stage++)
        {
            Visit(stage, edges, isSeen, order.Add);
        }

        var backwards = edges.SelectMany(static users => users.Select(target => (User: users.Key, Target: target))).ToLookup(static e => e.Target, static e => e.User);
        var groups = new int[stages];
        isSeen = new bool[stages];
        for (var i = stages - 1; i >= 0; i--)
        {
            Visit(order[i], backwards, isSeen, stage => groups[stage] = order[i]);
        }

        return groups;
    }

    /// <summary>Visits what can be reached from a stage and was not seen yet, each after all that it leads to.</summary>
    private static void Visit(int start, ILookup<int, int> edges, bool[] isSeen, Action<int> leave)
    {
        if (isSeen[start])
        {
            return;
        }

        isSeen[start] = true;
        var open = new Stack<(int Stage, IEnumerator<int> Next)>([(start, edges[start].GetEnumerator())]);
        while (open.Count > 0)
        {
            var (stage, next) = open.Peek();
            if (!next.MoveNext())
            {
                leave(stage);
                open.Pop();
            }
            else if (!isSeen[next.Current])
            {
                isSeen[next.Current] = true;
                open.Push((next.Current, edges[next.Current].GetEnumerator()));
            }
        }
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
