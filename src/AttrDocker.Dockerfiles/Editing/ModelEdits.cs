using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Editing;

/// <summary>Applies the edits of a finding to a model.</summary>
public static class ModelEdits
{
    /// <summary>The Dockerfile with some edits made.</summary>
    /// <param name="dockerfile">The Dockerfile that the edits' places mean.</param>
    /// <param name="edits">The edits.</param>
    /// <returns>The changed Dockerfile, or <see langword="null"/> where an edit does not fit it.</returns>
    public static Dockerfile? Apply(this Dockerfile dockerfile, IEnumerable<Edit> edits)
    {
        var all = edits.ToList();
        return all.TrueForAll(edit => Fits(edit, dockerfile)) ? WithStages(WithInstructions(WithReplacements(WithValues(dockerfile, all), all), all), all) : null;
    }

    /// <summary>An instruction with the values that edits of it say.</summary>
    internal static Instruction WithValues(Instruction instruction, IEnumerable<Edit> edits)
    {
        var all = edits.ToList();
        instruction = all.OfType<ReplaceValue>().Aggregate(instruction, static (i, edit) => PlaceValue.With(i, edit.Place, edit.NewText));
        instruction = all.OfType<RemoveValue>().OrderByDescending(static edit => edit.Place.Index).Aggregate(instruction, static (i, edit) => Without(i, edit.Place)!);
        return all.OfType<AddValue>().Aggregate(instruction, static (i, edit) => PlaceList.Add(i, edit.Place.Part, edit.Text));
    }

    /// <summary>Whether an edit changes a value of an instruction that stays where it is.</summary>
    internal static bool IsOfValue(Edit edit) => edit is ReplaceValue or AddValue or RemoveValue;

    private static Instruction? Without(Instruction instruction, Place place) => PlaceList.Get(instruction, place.Part) is null
        ? OptionalValue.Drop(instruction, place)
        : PlaceList.Remove(instruction, place);

    private static bool Fits(Edit edit, Dockerfile dockerfile)
    {
        var instruction = dockerfile.InstructionAt(edit.Place);
        var (place, stages) = (edit.Place, dockerfile.Stages.Count);
        return edit switch
        {
            ReplaceValue replace => instruction is not null && PlaceValue.Get(instruction, place) == replace.OldText,
            ReplaceText => instruction is not null && place.IsOfText,
            AddValue => instruction is not null && PlaceList.Get(instruction, place.Part) is not null,
            RemoveValue => instruction is not null && Without(instruction, place) is not null,
            InsertInstruction insert => insert.Instruction is not From && place.Instruction >= 0 && place.Stage >= Place.Globals && place.Stage < stages
                && place.Instruction <= dockerfile.InstructionsOf(place.Stage).Count,
            ReplaceInstruction replace => instruction is not null && instruction is From == replace.Instruction is From,
            RemoveInstruction => instruction is not null and not From,
            InsertStage => place.Stage >= 0 && place.Stage <= stages,
            RemoveStage => instruction is From,
            MoveStage move => instruction is From && move.Before >= 0 && move.Before <= stages,
            _ => false,
        };
    }

    private static Dockerfile WithValues(Dockerfile dockerfile, List<Edit> edits) => edits
        .Where(IsOfValue)
        .GroupBy(static edit => edit.Place.Whole)
        .Aggregate(dockerfile, static (file, group) => file.With(group.Key, WithValues(file.InstructionAt(group.Key)!, group)));

    private static Dockerfile WithReplacements(Dockerfile dockerfile, List<Edit> edits) => edits
        .OfType<ReplaceInstruction>()
        .Aggregate(dockerfile, static (file, edit) => file.With(edit.Place, edit.Instruction));

    private static Dockerfile WithInstructions(Dockerfile dockerfile, List<Edit> edits)
    {
        foreach (var group in edits.Where(static edit => edit is InsertInstruction or RemoveInstruction).GroupBy(static edit => edit.Place.Stage))
        {
            var inserted = group.OfType<InsertInstruction>().ToLookup(static edit => edit.Place.Instruction, static edit => edit.Instruction);
            var removed = group.OfType<RemoveInstruction>().Select(static edit => edit.Place.Instruction);
            var instructions = Rearrange(dockerfile.InstructionsOf(group.Key), inserted, removed).ToEquatableArray();
            dockerfile = group.Key == Place.Globals
                ? dockerfile with { Globals = instructions }
                : dockerfile with { Stages = dockerfile.Stages.With(group.Key, dockerfile.Stages[group.Key] with { Instructions = instructions }) };
        }

        return dockerfile;
    }

    private static Dockerfile WithStages(Dockerfile dockerfile, List<Edit> edits) => edits.Exists(StageEdits.IsOfStage)
        ? dockerfile with { Stages = StageEdits.Apply(dockerfile.Stages, edits, static insert => insert.Stage).ToEquatableArray() }
        : dockerfile;

    /// <summary>Items without some of them, and with others before some of them or at the end.</summary>
    internal static IEnumerable<T> Rearrange<T>(IReadOnlyList<T> items, ILookup<int, T> inserted, IEnumerable<int> removed)
    {
        var gone = new HashSet<int>(removed);
        return Enumerable.Range(0, items.Count + 1).SelectMany(i => i < items.Count && !gone.Contains(i) ? inserted[i].Append(items[i]) : inserted[i]);
    }
}
