using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Stages;

/// <summary>Gives a stage another name, and with it every reference that means this stage.</summary>
public static class StageRename
{
    /// <summary>The edits; none where a reference takes the name out of a variable, which an edit of the reference would lose.</summary>
    public static EquatableArray<Edit> Edits(StageGraph graph, int stage, string newName) => Edits(graph, stage, newName, []);

    /// <summary>The edits without those of some references, which do not mean this stage after all.</summary>
    internal static EquatableArray<Edit> Edits(StageGraph graph, int stage, string newName, IReadOnlyList<StageReference> except)
    {
        var oldName = graph.Dockerfile.Stages[stage].Name;
        if (oldName is null)
        {
            return [];
        }

        // A reference of the stage to its own name means an earlier stage of that name, if anything.
        var references = graph.ReferencesTo(stage).Where(r => r.Stage != stage && !r.IsIndex).Except(except).ToList();
        return references.Exists(static r => r.Written != r.Text)
            ? []
            : [new ReplaceValue(new(stage, Place.From, Part.StageName), oldName, newName), .. references.Where(r => r.Written != newName).Select(r => new ReplaceValue(r.Place, r.Written, newName))];
    }
}
