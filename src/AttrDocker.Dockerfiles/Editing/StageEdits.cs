using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Editing;

/// <summary>Edits of whole stages, be they parts of a model or of a text.</summary>
internal static class StageEdits
{
    /// <summary>Whether an edit inserts, removes or moves a stage.</summary>
    public static bool IsOfStage(Edit edit) => edit is InsertStage or RemoveStage or MoveStage;

    /// <summary>The stages in their new order.</summary>
    /// <param name="stages">The stages.</param>
    /// <param name="edits">The edits; those of other things are passed over.</param>
    /// <param name="make">Makes a stage that is inserted.</param>
    public static IEnumerable<T> Apply<T>(IReadOnlyList<T> stages, IReadOnlyList<Edit> edits, Func<InsertStage, T> make)
    {
        var arriving = edits.Select(edit => edit switch
        {
            InsertStage insert => (Before: insert.Place.Stage, Stage: make(insert)),
            MoveStage move => (move.Before, stages[move.Place.Stage]),
            _ => ((int Before, T Stage)?)null,
        }).OfType<(int Before, T Stage)>().ToLookup(static a => a.Before, static a => a.Stage);
        return ModelEdits.Rearrange(stages, arriving, edits.Where(static edit => edit is RemoveStage or MoveStage).Select(static edit => edit.Place.Stage));
    }
}
