using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Editing;

/// <summary>Finds and replaces the instructions of a model by their places.</summary>
public static class ModelPlaces
{
    /// <summary>The instruction at a place, whatever its part; <see langword="null"/> where there is none.</summary>
    public static Instruction? InstructionAt(this Dockerfile dockerfile, Place place)
    {
        if (place.Stage < Place.Globals || place.Stage >= dockerfile.Stages.Count)
        {
            return null;
        }

        if (place is { Stage: >= 0, Instruction: Place.From })
        {
            return dockerfile.Stages[place.Stage].From;
        }

        var instructions = dockerfile.InstructionsOf(place.Stage);
        return place.Instruction >= 0 && place.Instruction < instructions.Count ? instructions[place.Instruction] : null;
    }

    /// <summary>All instructions with their places, each <c>FROM</c> included, in the order of the file.</summary>
    public static IEnumerable<(Place Place, Instruction Instruction)> Instructions(this Dockerfile dockerfile)
    {
        for (var i = 0; i < dockerfile.Globals.Count; i++)
        {
            yield return (new(Place.Globals, i), dockerfile.Globals[i]);
        }

        for (var stage = 0; stage < dockerfile.Stages.Count; stage++)
        {
            yield return (new(stage, Place.From), dockerfile.Stages[stage].From);
            for (var i = 0; i < dockerfile.Stages[stage].Instructions.Count; i++)
            {
                yield return (new(stage, i), dockerfile.Stages[stage].Instructions[i]);
            }
        }
    }

    /// <summary>The Dockerfile with another instruction at a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no instruction at that place.</exception>
    public static Dockerfile With(this Dockerfile dockerfile, Place place, Instruction instruction)
    {
        if (dockerfile.InstructionAt(place) is null)
        {
            throw new ArgumentOutOfRangeException(nameof(place), place, "There is no such instruction.");
        }

        if (place.Stage == Place.Globals)
        {
            return dockerfile with { Globals = dockerfile.Globals.With(place.Instruction, instruction) };
        }

        var stage = dockerfile.Stages[place.Stage];
        stage = place.Instruction == Place.From
            ? stage with { From = (From)instruction }
            : stage with { Instructions = stage.Instructions.With(place.Instruction, instruction) };
        return dockerfile with { Stages = dockerfile.Stages.With(place.Stage, stage) };
    }

    /// <summary>The instructions of a stage after its <c>FROM</c>, or those before the first stage.</summary>
    internal static EquatableArray<Instruction> InstructionsOf(this Dockerfile dockerfile, int stage) =>
        stage == Place.Globals ? dockerfile.Globals : dockerfile.Stages[stage].Instructions;

    internal static EquatableArray<T> With<T>(this EquatableArray<T> items, int index, T item)
    {
        var changed = items.AsSpan().ToArray();
        changed[index] = item;
        return new(changed);
    }
}
