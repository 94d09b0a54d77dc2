using System.Globalization;
using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Stages;

/// <summary>Inserts, removes or moves stages without changing what others mean.</summary>
internal static class StageChange
{
    // Each finding looks at the whole file, so that in one which no person wrote it would take far too long.
    private const int MostReferences = 1000;

    /// <summary>Whether a file is small enough to work the edits of each finding out.</summary>
    public static bool IsAffordable(StageGraph graph) => graph.References.Count <= MostReferences;

    /// <summary>The edits of a change, and those of the numbers in <c>COPY --from</c> that change by it.</summary>
    /// <param name="graph">The stages.</param>
    /// <param name="change">The change.</param>
    /// <param name="isMended">Whether a reference is to mean something else than before.</param>
    /// <returns>The edits; none where some other reference would mean something else, or would come to stand before its stage.</returns>
    public static EquatableArray<Edit> Edits(StageGraph graph, IReadOnlyList<Edit> change, Func<StageReference, bool> isMended)
    {
        if (!IsAffordable(graph))
        {
            return [];
        }

        var places = NewPlaces(graph, change);
        var edits = change.Concat(graph.References.Select(reference => Renumbered(reference, places)).OfType<Edit>()).ToEquatableArray();
        return graph.Dockerfile.Apply(edits) is { } changed && KeepsMeaning(graph, StageGraph.Of(changed), places, isMended) ? edits : [];
    }

    /// <summary>The new index of each stage that is still there.</summary>
    private static Dictionary<int, int> NewPlaces(StageGraph graph, IReadOnlyList<Edit> change) => StageEdits
        .Apply([.. Enumerable.Range(0, graph.Dockerfile.Stages.Count)], change, static _ => -1)
        .Select(static (stage, index) => (Stage: stage, Index: index))
        .Where(static s => s.Stage >= 0)
        .ToDictionary(static s => s.Stage, static s => s.Index);

    private static ReplaceValue? Renumbered(StageReference reference, Dictionary<int, int> places) =>
        reference is { IsIndex: true, Target: { } target } && places.ContainsKey(reference.Stage) && places.TryGetValue(target, out var index) && index != target
            ? new(reference.Place, reference.Written, index.ToString(CultureInfo.InvariantCulture))
            : null;

    private static bool KeepsMeaning(StageGraph before, StageGraph after, Dictionary<int, int> places, Func<StageReference, bool> isMended) => before.References
        .Where(reference => places.ContainsKey(reference.Stage) && !isMended(reference))
        .All(reference =>
        {
            var stage = places[reference.Stage];
            var target = after.ReferenceAt(reference.Place with { Stage = stage })?.Target;
            return reference.Target is { } old
                ? places.TryGetValue(old, out var index) && target == index && (index < stage || old >= reference.Stage)
                : target is null;
        });
}
