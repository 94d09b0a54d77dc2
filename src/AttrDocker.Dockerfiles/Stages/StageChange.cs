using System.Globalization;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Stages;

/// <summary>Inserts, removes or moves stages without changing what others mean.</summary>
internal static class StageChange
{
    // A change has an edit for each number that follows a stage, and a file that no person wrote may have a change for each stage.
    private const int MostNumbers = 1000;

    /// <summary>The edits of a change, and those of the numbers in <c>COPY --from</c> that change by it.</summary>
    /// <param name="graph">The stages.</param>
    /// <param name="change">The change.</param>
    /// <param name="isMended">Whether a reference is to mean something else than before.</param>
    /// <returns>The edits; none where some other reference would mean something else, or would come to stand before its stage.</returns>
    public static EquatableArray<Edit> Edits(StageGraph graph, IReadOnlyList<Edit> change, Func<StageReference, bool> isMended)
    {
        var order = new StageOrder(change);
        return graph.Numbers.Count <= MostNumbers && Affected(graph, order).All(reference => isMended(reference) || KeepsMeaning(reference, graph, order))
            ? [.. change, .. graph.Numbers.Select(reference => Renumbered(reference, order)).OfType<Edit>()]
            : [];
    }

    private static ReplaceValue? Renumbered(StageReference reference, StageOrder order) =>
        reference.Target is { } target && order.Of(reference.Stage) is not null && order.Of(target) is { } index && index != target
            ? new(reference.Place, reference.Written, index.ToString(CultureInfo.InvariantCulture))
            : null;

    /// <summary>
    /// The references that may mean something else than before. The others stand in, and mean, stages that keep their order, or a name
    /// that no stage has, before and after.
    /// </summary>
    private static IEnumerable<StageReference> Affected(StageGraph graph, StageOrder order) =>
    [
        .. order.Gone.SelectMany(graph.ReferencesIn),
        .. order.Gone.SelectMany(graph.ReferencesTo),
        .. order.Gone.Select(stage => graph.Dockerfile.Stages[stage].Name).OfType<string>().Concat(order.NewNames).SelectMany(graph.ReferencesNaming),
        .. graph.Numbers.Where(static reference => reference.Target is null),
    ];

    private static bool KeepsMeaning(StageReference reference, StageGraph graph, StageOrder order)
    {
        if (order.Of(reference.Stage) is not { } stage)
        {
            return true;
        }

        var target = reference is { IsIndex: true, Target: { } number }
            ? order.Of(number)
            : StageGraph.Find(reference.Form, reference.Text, order.Named(reference.Text, graph.StagesNamed(reference.Text)), graph.Dockerfile.Stages.Count + order.Growth, stage);
        return reference.Target is { } old
            ? target is { } index && order.Of(old) == index && (index < stage || old >= reference.Stage)
            : target is null;
    }
}
