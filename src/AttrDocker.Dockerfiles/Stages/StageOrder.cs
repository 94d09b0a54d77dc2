using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Stages;

/// <summary>Where stages stand once some are inserted, removed or moved; asked of one stage it costs the number of those edits.</summary>
internal sealed class StageOrder
{
    private readonly List<int> _gone;
    private readonly List<(int Before, int? Moved, string? Name)> _arriving;

    /// <summary>Reads the edits of stages; those of other things are passed over.</summary>
    /// <param name="change">The edits.</param>
    public StageOrder(IReadOnlyList<Edit> change)
    {
        _gone = [.. change.Where(static edit => edit is RemoveStage or MoveStage).Select(static edit => edit.Place.Stage)];
        _arriving = [.. change
            .Select(static edit => edit switch
            {
                InsertStage insert => (insert.Place.Stage, null, insert.Stage.Name),
                MoveStage move => (move.Before, move.Place.Stage, null),
                _ => ((int Before, int? Moved, string? Name)?)null,
            })
            .OfType<(int Before, int? Moved, string? Name)>()
            .OrderBy(static stage => stage.Before)];
    }

    /// <summary>How many stages more there are than before.</summary>
    public int Growth => _arriving.Count - _gone.Count;

    /// <summary>The stages that are removed or moved.</summary>
    public IReadOnlyList<int> Gone => _gone;

    /// <summary>The names of the stages that are inserted.</summary>
    public IEnumerable<string> NewNames => _arriving.Select(static stage => stage.Name).OfType<string>();

    /// <summary>The new index of a stage; <see langword="null"/> where it is removed.</summary>
    public int? Of(int stage) => _arriving.FindIndex(a => a.Moved == stage) is >= 0 and var arrival ? IndexOf(arrival)
        : _gone.Contains(stage) ? null
        : stage - Before(stage) + _arriving.Count(a => a.Before <= stage);

    /// <summary>The new indexes of the stages of a name, in their new order.</summary>
    /// <param name="name">The name.</param>
    /// <param name="stages">The stages that have it before the change.</param>
    public IReadOnlyList<int> Named(string name, IReadOnlyList<int> stages) =>
    [
        .. stages.Select(Of).OfType<int>()
            .Concat(Enumerable.Range(0, _arriving.Count).Where(i => StageNames.Comparer.Equals(_arriving[i].Name, name)).Select(IndexOf))
            .OrderBy(static index => index),
    ];

    private int IndexOf(int arrival) => _arriving[arrival].Before - Before(_arriving[arrival].Before) + arrival;

    private int Before(int stage) => _gone.Count(g => g < stage);
}
